package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about ARIA roles, states and properties, in the order of reports. */
public final class AriaRules {
    private AriaRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new HiddenFocusable(),
                new PresentationalChildrenFocus(),
                new RequiredContext(),
                new RequiredOwned(),
                new ReferencedIdUnique(),
                new RoleExists(),
                new AttributeExists(),
                new AttributePermitted(),
                new AttributeValue(),
                new RequiredStates(),
                new ControlledExists(),
                new DecorationExposed(),
                new ProhibitedName());
    }
}
