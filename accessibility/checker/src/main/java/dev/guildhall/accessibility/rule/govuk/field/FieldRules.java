package dev.guildhall.accessibility.rule.govuk.field;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about the fields that people type into, in the order of reports. */
public final class FieldRules {
    private FieldRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new NoNumberType(),
                new InputMode(),
                new AutocompleteByPurpose(),
                new SpellcheckOff(),
                new NoPlaceholder(),
                new PasteAllowed());
    }
}
