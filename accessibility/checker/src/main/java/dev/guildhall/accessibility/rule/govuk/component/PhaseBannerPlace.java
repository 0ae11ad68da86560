package dev.guildhall.accessibility.rule.govuk.component;

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
import java.util.List;
import org.jsoup.nodes.Element;

/** A phase banner says at the top of the page where the service stands. */
final class PhaseBannerPlace implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-phase-banner", "Phase banner is above the content and asks for feedback")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.CONSISTENT_IDENTIFICATION)
            .appliesTo("every GOV.UK phase banner")
            .expects("it stands before main, names the phase and has a link to give feedback")
            .advice("Put it at the end of the header, with the phase in its tag and a feedback link.")
            .affects(Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return Markup.judged(Markup.shown(page, "govuk-phase-banner"), PhaseBannerPlace::verdict);
    }

    private static Verdict verdict(AccessibleElement banner) {
        if (Markup.around(banner, other -> other.role() == Role.MAIN).isPresent()) {
            return Verdict.cannotTell("The phase banner stands in main: is it about this page only?");
        }
        Element tag = banner.element().selectFirst(".govuk-tag");
        if (tag == null || tag.text().isBlank()) {
            return Verdict.cannotTell("The phase banner has no tag: what phase is the service in?");
        }
        return banner.element().selectFirst("a[href]") == null
                ? Verdict.cannotTell("The phase banner has no link: how do people give feedback?")
                : Verdict.passed();
    }
}
