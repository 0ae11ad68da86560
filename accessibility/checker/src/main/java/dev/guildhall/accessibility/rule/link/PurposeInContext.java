package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a link, with those around it, say where it leads.
 *
 * @see <a href="https://www.w3.org/WAI/WCAG22/Techniques/failures/F63">WCAG failure F63</a>
 */
final class PurposeInContext implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-purpose", "Link says where it leads, by itself or with the words around it")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .act("5effbb")
            .appliesTo("every link with a name")
            .expects(
                    "words that say where it leads, in its name, its description, its paragraph, the item or cell around it or a header of its table")
            .advice("Say in the link what people find behind it.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        LinkContext context = new LinkContext();
        List<Judgement> judgements = new ArrayList<>();
        boolean isHeaded = false;
        for (AccessibleElement element : page.elements()) {
            if (!element.isHtml() || !element.isExposed()) {
                continue;
            }
            if (element.role() == Role.HEADING) {
                isHeaded |= !element.name().isEmpty();
            } else if (element.role() == Role.LINK && !element.name().isEmpty()) {
                boolean isClear = !VagueWords.areAllOf(element) || context.hasWords(element);
                if (isClear) {
                    judgements.add(new Judgement(element, Verdict.passed()));
                } else {
                    judgements.add(new Judgement(element, isHeaded ? asked(element) : verdict(element, context)));
                }
            }
        }
        return judgements;
    }

    private static Verdict verdict(AccessibleElement link, LinkContext context) {
        boolean isCertain = !link.attribute("href").strip().equals("#")
                && !link.visibilityIsUncertain()
                && !context.hasWordsNear(link)
                && !LinkContext.isInMenu(link);
        return isCertain
                ? Verdict.failed(
                        "Neither \"" + link.name().text() + "\" nor the words around it say where this link leads.")
                : asked(link);
    }

    private static Verdict asked(AccessibleElement link) {
        return Verdict.cannotTell("Can people tell where \"" + link.name().text()
                + "\" leads? No other words stand in its paragraph, list item or cell.");
    }
}
