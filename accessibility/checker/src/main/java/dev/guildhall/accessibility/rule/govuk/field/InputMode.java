package dev.guildhall.accessibility.rule.govuk.field;

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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field for numbers brings the keyboard of numbers. */
final class InputMode implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-inputmode", "Field for numbers says so to keyboards on screens")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.LABELS_OR_INSTRUCTIONS)
            .appliesTo(
                    "every field with inputmode, every part of a GOV.UK date input, and every text field whose pattern allows digits only")
            .expects("inputmode is one that HTML knows; for digits it is numeric")
            .advice("Set inputmode=\"numeric\" for digits, inputmode=\"decimal\" where there may be a decimal point.")
            .affects(Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    private static final Set<String> MODES =
            Set.of("none", "text", "decimal", "numeric", "tel", "search", "email", "url");
    private static final Pattern DIGITS_ONLY = Pattern.compile("\\^?(?:\\[0-9]|\\\\d)(?:[*+]|\\{[0-9,]+})?\\$?");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> fields = Stream.of("input", "textarea")
                .flatMap(name -> page.allNamed(name).stream())
                .filter(field -> Markup.isShown(field) && (field.has("inputmode") || isForDigits(field)))
                .toList();
        return Markup.judged(fields, InputMode::verdict);
    }

    private static boolean isForDigits(AccessibleElement field) {
        return field.inputType().equals("text")
                && (Markup.hasClass(field, "govuk-date-input__input")
                        || DIGITS_ONLY.matcher(field.attribute("pattern")).matches());
    }

    private static Verdict verdict(AccessibleElement field) {
        String mode = field.attribute("inputmode").strip().toLowerCase(Locale.ROOT);
        if (!mode.isEmpty() && !MODES.contains(mode)) {
            return Verdict.failed(
                    "There is no inputmode \"" + mode + "\", so that people get the keyboard of letters.");
        }
        return isForDigits(field) && !mode.equals("numeric")
                ? Verdict.cannotTell("Are only digits typed here? If so, inputmode=\"numeric\" brings their keyboard.")
                : Verdict.passed();
    }
}
