package dev.guildhall.accessibility.rule.govuk.error;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.ErrorMarkup;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.rule.govuk.markup.WholePage;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A link of the error summary reaches the first field of its question that is in error. */
final class ErrorSummaryReachesFirst implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-error-summary-first-field", "Error summary leads to the first faulty field")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .criterion(Criterion.FOCUS_ORDER)
            .appliesTo("every group in error with several fields that a link of a GOV.UK error summary leads into")
            .expects(
                    "a link leads to the first of its radios or checkboxes, or to the first field that is marked as in error")
            .advice("Link to the id of the first radio or checkbox; in a date, to the first part that is in error.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final List<String> MARKS =
            List.of("govuk-input--error", "govuk-select--error", "govuk-textarea--error", "govuk-file-upload--error");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<AccessibleElement, List<AccessibleElement>> links = linksByGroup(page);
        if (links.isEmpty()) {
            return List.of();
        }
        Map<AccessibleElement, AccessibleElement> choices = firsts(page, ErrorSummaryReachesFirst::isChoice);
        Map<AccessibleElement, AccessibleElement> marked = firsts(page, ErrorSummaryReachesFirst::isMarked);
        List<Judgement> judgements = new ArrayList<>();
        links.forEach((group, leading) -> {
            // a field that a choice reveals may be in the group of the choices, so that either may be the faulty one
            List<AccessibleElement> first = Stream.of(marked, choices)
                    .flatMap(firsts -> Optional.ofNullable(firsts.get(group)).stream())
                    .toList();
            if (!first.isEmpty()) {
                judgements.add(new Judgement(leading.get(0), verdict(leading, first)));
            }
        });
        return WholePage.certainWhereAnswered(page, judgements);
    }

    private static Map<AccessibleElement, List<AccessibleElement>> linksByGroup(AccessibilityTree page) {
        Map<AccessibleElement, List<AccessibleElement>> links = new LinkedHashMap<>();
        for (AccessibleElement summary : ErrorMarkup.summariesOf(page)) {
            for (AccessibleElement link : ErrorMarkup.linksIn(summary)) {
                ErrorMarkup.targetOf(link)
                        .filter(ErrorSummaryReachesFirst::isField)
                        .flatMap(ErrorMarkup::faultyGroupAround)
                        .ifPresent(group -> links.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(link));
            }
        }
        return links;
    }

    /** A group without radios, checkboxes and marks does not say which of its fields is in error. */
    private static Map<AccessibleElement, AccessibleElement> firsts(
            AccessibilityTree page, Predicate<AccessibleElement> kind) {
        Map<AccessibleElement, AccessibleElement> first = new HashMap<>();
        page.elements().stream()
                .filter(field -> isField(field) && kind.test(field))
                .filter(field -> !field.isDisabled() && Markup.isShown(field))
                .forEach(field ->
                        ErrorMarkup.faultyGroupAround(field).ifPresent(group -> first.putIfAbsent(group, field)));
        return first;
    }

    private static boolean isField(AccessibleElement element) {
        return element.isOneOf("input", "select", "textarea");
    }

    private static boolean isChoice(AccessibleElement field) {
        return field.inputType().equals("radio") || field.inputType().equals("checkbox");
    }

    private static boolean isMarked(AccessibleElement field) {
        return MARKS.stream().anyMatch(mark -> Markup.hasClass(field, mark));
    }

    private static Verdict verdict(List<AccessibleElement> links, List<AccessibleElement> first) {
        return links.stream()
                        .flatMap(link -> ErrorMarkup.targetOf(link).stream())
                        .anyMatch(first::contains)
                ? Verdict.passed()
                : Verdict.failed("The link leads past the first field in error, which is " + first.get(0) + ".");
    }
}
