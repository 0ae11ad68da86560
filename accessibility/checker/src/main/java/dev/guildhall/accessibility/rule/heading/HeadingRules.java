package dev.guildhall.accessibility.rule.heading;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about headings, in the order of reports. */
public final class HeadingRules {
    private HeadingRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(new HeadingName(), new HeadingLevels(), new LooksLikeHeading());
    }
}
