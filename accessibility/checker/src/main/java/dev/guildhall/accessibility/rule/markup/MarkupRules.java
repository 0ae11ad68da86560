package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about markup, in the order of reports. */
public final class MarkupRules {
    private MarkupRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new MovingText(),
                new TextUpdates(),
                new ListItemInList(),
                new TermInList(),
                new DuplicateId(),
                new ObsoleteElement(),
                new InlineColour(),
                new ListByHand(),
                new WindowMode());
    }
}
