package dev.guildhall.accessibility.rule.govuk;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about the patterns of the GOV.UK Design System, in the order of reports. */
public final class GovukRules {
    private GovukRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(new ErrorTitle(), new ErrorSummaryFirst(), new ErrorSummaryLinks(), new OneHeadingOne());
    }
}
