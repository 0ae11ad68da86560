package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.regex.Pattern;

/** A field in error says so in words. */
final class ErrorInWords implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "error-in-words", "Field in error says so in words")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.USE_OF_COLOR)
            .criterion(Criterion.ERROR_IDENTIFICATION)
            .appliesTo("every field that is marked as being in error")
            .expects("a message in words, in its label or its description")
            .advice("Put the message into the page beside the field, and its id into aria-describedby.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern MARK = Pattern.compile(
            "(?:has|is|field|input|form|with)?[-_]?(?:control[-_])?(?:error|errors|invalid)", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isOneOf("input", "select", "textarea")
                && element.isExposed()
                && !element.inputType().equals("hidden")
                && (element.attribute("aria-invalid").strip().equalsIgnoreCase("true")
                        || element.element().classNames().stream()
                                .anyMatch(name -> MARK.matcher(name).matches()));
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        boolean isDescribed = !element.description().isEmpty()
                || element.has("aria-errormessage")
                || element.name().text().toLowerCase(Locale.ROOT).contains("error");
        boolean hasNeighbour = element.parent().map(ErrorInWords::holdsMessage).orElse(false)
                || element.parent()
                        .flatMap(AccessibleElement::parent)
                        .map(ErrorInWords::holdsMessage)
                        .orElse(false);
        return isDescribed || hasNeighbour
                ? Verdict.passed()
                : Verdict.cannotTell(
                        "This field is marked as being in error, and no message belongs to it: do words say so, or only its colour?");
    }

    private static boolean holdsMessage(AccessibleElement box) {
        return box.children().stream()
                .anyMatch(child -> !child.isOneOf("input", "select", "textarea")
                        && child.element()
                                .className()
                                .toLowerCase(Locale.ROOT)
                                .matches("(?s).*(?:error|invalid|alert|message).*")
                        && child.element().hasText());
    }
}
