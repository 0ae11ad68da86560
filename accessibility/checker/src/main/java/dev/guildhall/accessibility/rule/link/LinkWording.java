package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** The words of a link say where it leads. */
final class LinkWording implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-wording", "Words of a link say where it leads")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .criterion(Criterion.LINK_PURPOSE_LINK_ONLY)
            .act("aizyf1")
            .appliesTo("every link with a name")
            .expects("its words are not ones that could stand on any link")
            .advice("Say in the link what people find behind it.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role() == Role.LINK
                && !element.attribute("href").strip().equals("#")
                && element.isHtml()
                && element.isExposed()
                && !element.name().isEmpty();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        String words = VagueWords.of(element);
        if (VagueWords.isNoWord(words)) {
            return Verdict.failed("This link has no words.");
        }
        if (VagueWords.isOnlyFormat(element)) {
            return Verdict.failed("\"" + words + "\" says what kind of file this link opens, and not which.");
        }
        return VagueWords.sayNothing(words)
                ? Verdict.failed("\"" + words + "\" could stand on any link.")
                : Verdict.passed();
    }
}
