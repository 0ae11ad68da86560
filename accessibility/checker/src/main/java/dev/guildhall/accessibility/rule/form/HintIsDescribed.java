package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A hint belongs to its field. */
final class HintIsDescribed implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("hint-described", "Hint belongs to its field")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.LABELS_OR_INSTRUCTIONS)
            .appliesTo("every text that is marked as a hint and stands right before or after a field")
            .expects("the field refers to it, or its label holds it")
            .advice("Give the hint an id, and put that id into the field's aria-describedby.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    /** Those of the Design System have a rule of their own. */
    private static final Pattern MARK = Pattern.compile(
            "(?!govuk).*\\b(?:hint|help-?text|help-?block|form-?help|field-?help)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_TEXT_FIELDS =
            Set.of("hidden", "submit", "button", "reset", "image", "radio", "checkbox");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.isHtml()
                && element.has("class")
                && element.element().classNames().stream()
                        .anyMatch(name -> MARK.matcher(name).matches())
                && element.isExposed()
                && element.element().hasText()
                && !element.is("label")
                && !element.isFocusable()
                && field(element).isPresent();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        AccessibleElement field = field(element).orElseThrow();
        boolean belongs = field.referencedBy("aria-describedby").stream()
                        .anyMatch(hint -> isWithin(hint, element) || isWithin(element, hint))
                || field.referencedBy("aria-labelledby").stream().anyMatch(hint -> isWithin(hint, element))
                || field.has("aria-description");
        return belongs
                ? Verdict.passed()
                : Verdict.failed("This hint is not read out with the field that it explains.");
    }

    /** The field right after the hint or right before it. */
    private static Optional<AccessibleElement> field(AccessibleElement hint) {
        Element next = hint.element().nextElementSibling();
        Element before = hint.element().previousElementSibling();
        return hint.parent().stream()
                .flatMap(parent -> parent.children().stream())
                .filter(child -> child.element().equals(next) || child.element().equals(before))
                .filter(child -> child.isOneOf("input", "select", "textarea")
                        && child.isExposed()
                        && !NO_TEXT_FIELDS.contains(child.inputType()))
                .findFirst();
    }

    private static boolean isWithin(AccessibleElement outer, AccessibleElement inner) {
        return outer.element().equals(inner.element())
                || inner.element().parents().contains(outer.element());
    }
}
