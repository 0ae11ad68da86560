package dev.guildhall.accessibility.rule.govuk.question;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Descriptions;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/** A hint holds no link. */
final class NoLinkInHint implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("govuk-hint-link", "Hint holds no link")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every link in a GOV.UK hint")
            .expects(
                    "it is not in the hint, whose words are read out with the field without saying that some are a link")
            .advice("Move the link into the text before the question.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        if (page.allWithClass("govuk-hint").isEmpty()) {
            return List.of();
        }
        List<AccessibleElement> links = page.allNamed("a").stream()
                .filter(link -> link.has("href") && Markup.isShown(link) && Markup.isIn(link, "govuk-hint"))
                .toList();
        if (links.isEmpty()) {
            return List.of();
        }
        Descriptions descriptions = Descriptions.of(page);
        return Markup.judged(links, link -> verdict(link, descriptions));
    }

    private static Verdict verdict(AccessibleElement link, Descriptions descriptions) {
        boolean isReadOut = Markup.around(link, other -> Markup.hasClass(other, "govuk-hint"))
                .filter(descriptions::include)
                .isPresent();
        return isReadOut
                ? Verdict.failed("This link is part of a hint, which is read out without saying that it is a link.")
                : Verdict.cannotTell(
                        "This link is part of a hint: is it read out with a field, without saying that it is a link?");
    }
}
