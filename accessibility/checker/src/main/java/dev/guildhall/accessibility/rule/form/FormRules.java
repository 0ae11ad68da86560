package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about forms, in the order of reports. */
public final class FormRules {
    private FormRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new AutocompleteValid(),
                new FieldsetHasLegend(),
                new ChoicesAreGrouped(),
                new OneLabelEach(),
                new ErrorSaysWhat(),
                new ErrorReachesAll(),
                new ErrorInWords(),
                new HintIsDescribed(),
                new LabelHasField(),
                new LabelNearField(),
                new ChoiceChangesPage());
    }
}
