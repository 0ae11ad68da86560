package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about how text looks, in the order of reports. */
public final class SightRules {
    private SightRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                TextContrast.minimum(),
                TextContrast.enhanced(),
                new FieldEdge(),
                FixedSpacing.ofLetters(),
                FixedSpacing.ofWords(),
                new LineSpacing(),
                new Orientation(),
                new EnlargedText(),
                new ScrollByKeyboard(),
                new OrderOnScreen(),
                new TargetsApart());
    }
}
