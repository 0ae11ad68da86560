package dev.guildhall.accessibility.rule.govuk.navigation;

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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The skip link is the first thing that the Tab key reaches. */
final class SkipLinkFirst implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("govuk-skip-link", "Skip link comes first")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.BYPASS_BLOCKS)
            .appliesTo("every GOV.UK skip link, and every page made from the GOV.UK page template without one")
            .expects("nothing but a cookie banner or another skip link takes focus before it")
            .advice("Put the skip link right after the start of the body, or after the cookie banner.")
            .affects(Affected.KEYBOARD_USERS)
            .build();

    private static final String SKIP_LINK = "govuk-skip-link";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> skipLinks = Markup.shown(page, SKIP_LINK);
        if (skipLinks.isEmpty() && !Markup.hasClass(page.root(), "govuk-template")) {
            return List.of();
        }
        Stream<AccessibleElement> elements = page.elements().stream();
        Judgement judgement = skipLinks.isEmpty()
                ? new Judgement(
                        page.root(), withoutAny(reached(elements.takeWhile(element -> element.role() != Role.MAIN))))
                : new Judgement(skipLinks.get(0), verdict(reached(elements).findFirst()));
        // where nothing stands before or after main, there is nothing to skip
        return skipLinks.isEmpty()
                ? WholePage.certainWhereFramed(page, List.of(judgement))
                : WholePage.certainOnPages(page, List.of(judgement));
    }

    /** What takes focus, past a cookie banner of any make, which may come before the skip link. */
    private static Stream<AccessibleElement> reached(Stream<AccessibleElement> elements) {
        return elements.filter(element -> element.isInTabOrder()
                && Markup.around(element, SkipLinkFirst::isAboutCookies).isEmpty());
    }

    private static boolean isAboutCookies(AccessibleElement element) {
        return (element.attribute("class") + " " + element.attribute("id"))
                .toLowerCase(Locale.ROOT)
                .contains("cookie");
    }

    private static Verdict verdict(Optional<AccessibleElement> first) {
        return first.filter(other -> !Markup.hasClass(other, SKIP_LINK))
                .map(other -> Verdict.failed("The Tab key reaches " + other + " before the skip link."))
                .orElse(Verdict.passed());
    }

    private static Verdict withoutAny(Stream<AccessibleElement> reached) {
        return reached.anyMatch(other -> other.attribute("href").startsWith("#"))
                ? Verdict.passed()
                : Verdict.failed("The page has no skip link.");
    }
}
