package dev.guildhall.accessibility.rule.govuk.error;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about how a page tells of errors, in the order of reports. */
public final class ErrorRules {
    private ErrorRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new ErrorTitle(),
                new ErrorSummaryPresent(),
                new ErrorSummaryFirst(),
                new ErrorSummaryHeading(),
                new ErrorSummaryLinks(),
                new ErrorSummaryReachesFirst(),
                new ErrorSaysTheSame(),
                new ErrorPrefix());
    }
}
