package dev.guildhall.accessibility.rule.form;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.stream.Stream;

/** A label labels a field. */
final class LabelHasField implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("label-has-field", "Label belongs to a field")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .criterion(Criterion.LABELS_OR_INSTRUCTIONS)
            .appliesTo("every label that assistive technology meets")
            .expects("it holds a field, or its for is the id of one")
            .advice("Let the label's for be the id of its field.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_MOTOR_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("label") && element.isExposed() && element.element().hasText();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Verdict verdict = verdict(element);
        return verdict instanceof Verdict.Failed && !hasField(element.page())
                ? Verdict.cannotTell("Is this label shown by itself, or does its field come with it?")
                : verdict;
    }

    private static Verdict verdict(AccessibleElement element) {
        if (!element.has("for")) {
            return holdsField(element) || isReferenced(element)
                    ? Verdict.passed()
                    : Verdict.failed("This label belongs to no field: it holds none, and has no for.");
        }
        if (element.page().withId(element.attribute("for")).isPresent()
                || holdsField(element)
                || isReferenced(element)) {
            return Verdict.passed();
        }
        return element.page().scriptsHaveWord(element.attribute("for"))
                ? Verdict.cannotTell("Does a script add the field of this label?")
                : Verdict.failed("This label belongs to no field: nothing has the id that its for names.");
    }

    private static boolean hasField(AccessibilityTree page) {
        return Stream.of("input", "select", "textarea")
                .anyMatch(name -> !page.allNamed(name).isEmpty());
    }

    private static boolean holdsField(AccessibleElement label) {
        return label.children().stream()
                .anyMatch(child -> child.isOneOf("input", "select", "textarea", "button", "meter", "output", "progress")
                        || child.element().normalName().contains("-")
                        || child.role().isWidget()
                        || holdsField(child));
    }

    /** Someone may name a field by it with aria-labelledby, which only the one with an id takes. */
    private static boolean isReferenced(AccessibleElement label) {
        return label.has("id");
    }
}
