package dev.guildhall.accessibility.rule.govuk.component;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about single components, in the order of reports. */
public final class ComponentRules {
    private ComponentRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new NotificationBannerRole(),
                new NotificationBannerAlone(),
                new CookieBannerNamed(),
                new CookieBannerFirst(),
                new PhaseBannerPlace(),
                new AccordionId(),
                new DisabledButton());
    }
}
