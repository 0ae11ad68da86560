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
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The footer leads to the accessibility statement and to the page about cookies. */
final class FooterLinks implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-footer-links", "Footer leads to the accessibility statement and cookies")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.CONSISTENT_HELP)
            .appliesTo("the footer of every page")
            .expects("it has a link to the accessibility statement and one to the page about cookies")
            .advice("Add links with the words \"Accessibility statement\" and \"Cookies\" to the footer.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Pattern ACCESSIBILITY = Pattern.compile("accessibility|hygyrchedd");
    private static final Pattern COOKIES = Pattern.compile("cookie|cwci|briwsion");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> footers = Stream.concat(
                        page.allNamed("footer").stream().filter(footer -> footer.role() == Role.CONTENTINFO),
                        page.allWithClass("govuk-footer").stream())
                .filter(Markup::isShown)
                .limit(1)
                .toList();
        return Markup.judged(footers, FooterLinks::verdict);
    }

    private static Verdict verdict(AccessibleElement footer) {
        List<String> links = footer.element().select("a[href]").stream()
                .map(link -> Markup.plain(link.text()))
                .toList();
        List<String> missing = new ArrayList<>();
        if (links.stream().noneMatch(words -> ACCESSIBILITY.matcher(words).find())) {
            missing.add("the accessibility statement");
        }
        if (links.stream().noneMatch(words -> COOKIES.matcher(words).find())) {
            missing.add("the page about cookies");
        }
        return missing.isEmpty()
                ? Verdict.passed()
                : Verdict.cannotTell("The footer has no link to " + String.join(" or ", missing)
                        + ": does the service need one, and where do people find it?");
    }
}
