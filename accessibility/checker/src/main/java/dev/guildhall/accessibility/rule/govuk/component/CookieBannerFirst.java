package dev.guildhall.accessibility.rule.govuk.component;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** A cookie banner comes before everything else, and covers nothing. */
final class CookieBannerFirst implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-cookie-banner-first", "Cookie banner comes first and covers nothing")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.FOCUS_NOT_OBSCURED)
            .criterion(Criterion.FOCUS_ORDER)
            .appliesTo("every GOV.UK cookie banner")
            .expects("it stands before the skip link and main, and does not stay on the screen when people scroll")
            .advice("Put it right after the start of the body, before the skip link, without position: fixed.")
            .affects(Affected.KEYBOARD_USERS, Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> banners = Markup.shown(page, "govuk-cookie-banner");
        if (banners.isEmpty()) {
            return List.of();
        }
        if (banners.get(0).style().isCertainly(StyleProperty.POSITION, "fixed", "sticky")) {
            return List.of(new Judgement(
                    banners.get(0), Verdict.failed("The cookie banner stays on the screen, over what has focus.")));
        }
        return WholePage.certainOnPages(page, List.of(new Judgement(banners.get(0), place(page, banners.get(0)))));
    }

    private static Verdict place(AccessibilityTree page, AccessibleElement banner) {
        for (AccessibleElement element : page.elements()) {
            if (element == banner) {
                return Verdict.passed();
            }
            if (Markup.hasClass(element, "govuk-skip-link") || element.role() == Role.MAIN) {
                return Verdict.failed("The cookie banner comes after " + element + ".");
            }
        }
        return Verdict.passed();
    }
}
