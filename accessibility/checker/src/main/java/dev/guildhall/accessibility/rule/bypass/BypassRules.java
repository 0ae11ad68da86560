package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about ways past repeated blocks, in the order of reports. */
public final class BypassRules {
    private BypassRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(new SomeWayPast(), new HeadingPast(), new LandmarkPast(), new LinkPast());
    }
}
