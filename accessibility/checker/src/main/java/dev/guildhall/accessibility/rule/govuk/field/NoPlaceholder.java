package dev.guildhall.accessibility.rule.govuk.field;

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
import dev.guildhall.accessibility.tree.AccessibleName;
import java.util.List;
import java.util.stream.Stream;

/** No field has its label or hint in a placeholder. */
final class NoPlaceholder implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "govuk-placeholder", "Placeholder is no label")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.LABELS_OR_INSTRUCTIONS)
            .appliesTo("every field with a placeholder, but for a search")
            .expects("it has a label, and needs no placeholder")
            .advice("Give the field a label, put what helps into a hint, and leave the placeholder out.")
            .affects(
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.PEOPLE_WITH_LOW_VISION,
                    Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> fields = Stream.of("input", "textarea")
                .flatMap(name -> page.allNamed(name).stream())
                .filter(field ->
                        !field.attribute("placeholder").isBlank() && Markup.isShown(field) && isTypedInto(field))
                .toList();
        return Markup.judged(fields, NoPlaceholder::verdict);
    }

    private static boolean isTypedInto(AccessibleElement field) {
        return switch (field.inputType()) {
            case "checkbox", "radio", "hidden", "submit", "button", "reset", "image", "file", "range", "color" -> false;
            default -> true;
        };
    }

    private static Verdict verdict(AccessibleElement field) {
        if (field.name().source() == AccessibleName.Source.PLACEHOLDER) {
            return Verdict.failed(
                    "The placeholder is all the label that this field has, and goes away while people type.");
        }
        return isSearch(field)
                ? Verdict.passed()
                : Verdict.cannotTell(
                        "The placeholder goes away while people type: does it say what they need to know?");
    }

    private static boolean isSearch(AccessibleElement field) {
        return field.inputType().equals("search")
                || Markup.around(field, other -> other.role() == Role.SEARCH || other.is("search"))
                        .isPresent();
    }
}
