package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about accessible names, in the order of reports. */
public final class NamingRules {
    private NamingRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new FormFieldName(),
                new ButtonName(),
                new ImageButtonName(),
                new LinkName(),
                new ImageName(),
                new ObjectName(),
                new SvgImageName(),
                new FrameName(),
                new MenuItemName(),
                new SummaryName());
    }
}
