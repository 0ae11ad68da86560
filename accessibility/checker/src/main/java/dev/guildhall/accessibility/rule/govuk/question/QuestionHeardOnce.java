package dev.guildhall.accessibility.rule.govuk.question;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question of a page is its heading and its label at once. */
final class QuestionHeardOnce implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-question-once", "Question is heard once")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .appliesTo("every label or legend with the words of the h1 of the page")
            .expects("it is the h1 itself")
            .advice("Put the label inside the h1, or the h1 inside the legend.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Set<String> headings = page.allNamed("h1").stream()
                .filter(Markup::isShown)
                .map(Markup::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet());
        if (headings.isEmpty()) {
            return List.of();
        }
        List<AccessibleElement> repeated = Stream.concat(
                        page.allNamed("label").stream(), page.allNamed("legend").stream())
                .filter(Markup::isShown)
                .filter(caption -> headings.contains(Markup.words(caption)))
                .toList();
        return Markup.judged(repeated, QuestionHeardOnce::verdict);
    }

    private static Verdict verdict(AccessibleElement caption) {
        boolean isTheHeading = caption.element().selectFirst("h1") != null
                || Markup.around(caption, other -> other.is("h1")).isPresent();
        return isTheHeading
                ? Verdict.passed()
                : Verdict.cannotTell("The h1 and this " + caption.element().normalName()
                        + " have the same words, so people hear the question twice: can it be both at once?");
    }
}
