package dev.guildhall.accessibility.rule.govuk.navigation;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about the ways around a page, in the order of reports. */
public final class NavigationRules {
    private NavigationRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new SkipLinkFirst(),
                new SkipLinkTarget(),
                new BackLinkBeforeMain(),
                new BackLinkOrBreadcrumbs(),
                new LanguageSwitch(),
                new ChangeLinkContext(),
                new NewTabWords(),
                new FooterLinks());
    }
}
