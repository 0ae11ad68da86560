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
import java.util.stream.Stream;

/** A label or legend is the heading of the page only where it is the only question. */
final class HeadingOfOneQuestion implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-heading-of-one-question", "Question is the h1 only where it is the only one")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.HEADINGS_AND_LABELS)
            .appliesTo("every label or legend that is the h1 of a page")
            .expects("no other question stands on the page")
            .advice("Give the page an h1 of its own that says what its questions have in common.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final String GROUP = "govuk-form-group";

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> asHeading = Stream.concat(
                        page.allNamed("label").stream(), page.allNamed("legend").stream())
                .filter(caption -> Markup.isShown(caption) && isHeading(caption))
                .toList();
        if (asHeading.isEmpty()) {
            return List.of();
        }
        long questions = Markup.shown(page, GROUP).stream()
                .filter(group -> !Markup.isIn(group, GROUP))
                .count();
        return Markup.judged(
                asHeading,
                caption -> questions <= 1
                        ? Verdict.passed()
                        : Verdict.cannotTell("This question is the h1, and " + (questions - 1)
                                + " more stand on the page: does the h1 say what the page is about?"));
    }

    private static boolean isHeading(AccessibleElement caption) {
        return caption.element().selectFirst("h1") != null
                || Markup.around(caption, other -> other.is("h1")).isPresent();
    }
}
