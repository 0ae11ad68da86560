package dev.guildhall.accessibility.rule.form;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Choices that answer one question stand in a group. */
final class ChoicesAreGrouped implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "choices-grouped", "Choices of one question stand in a group")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("the first of two or more radios, or two or more checkboxes, of one name in one form")
            .expects("a fieldset or a group stands around it")
            .advice("Put a fieldset around the choices, with the question in its legend.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<Group, List<AccessibleElement>> groups = new LinkedHashMap<>();
        for (AccessibleElement element : page.elements()) {
            String type = element.inputType();
            if ((type.equals("radio") || type.equals("checkbox"))
                    && !element.attribute("name").isEmpty()
                    && element.isExposed()) {
                groups.computeIfAbsent(
                                new Group(type, form(element), element.attribute("name")), key -> new ArrayList<>())
                        .add(element);
            }
        }
        return groups.values().stream()
                .filter(choices -> choices.size() > 1)
                .map(choices -> new Judgement(choices.get(0), verdict(choices.get(0))))
                .toList();
    }

    /** What choices have in common that answer one question. */
    private record Group(String type, Optional<AccessibleElement> form, String name) {}

    private static Optional<AccessibleElement> form(AccessibleElement element) {
        Optional<AccessibleElement> around = element.parent();
        while (around.isPresent() && !around.get().is("form")) {
            around = around.get().parent();
        }
        return around;
    }

    private static Verdict verdict(AccessibleElement choice) {
        Optional<AccessibleElement> around = choice.parent();
        while (around.isPresent()) {
            Role role = around.get().role();
            if (around.get().is("fieldset")
                    || role == Role.GROUP
                    || role == Role.RADIOGROUP
                    || role == Role.TABLE
                    || role == Role.GRID) {
                return Verdict.passed();
            }
            around = around.get().parent();
        }
        return isAsked(choice)
                ? Verdict.failed("These choices stand in no group, so the question is not read out with them.")
                : Verdict.cannotTell("These choices stand in no group: is there a question that they answer?");
    }

    /** Whether a heading or a question stands before the choices, beside them or beside what holds them. */
    private static boolean isAsked(AccessibleElement choice) {
        Optional<AccessibleElement> at = Optional.of(choice);
        while (at.isPresent() && !at.get().isOneOf("form", "main", "body")) {
            Element before = at.get().element().previousElementSibling();
            if (before != null
                    && (before.normalName().matches("h[2-6]")
                            || before.text().strip().endsWith("?"))) {
                return true;
            }
            at = at.get().parent();
        }
        return false;
    }
}
