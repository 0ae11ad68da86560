package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The text of controls that are disabled and of their labels, which WCAG asks no contrast of. */
final class DisabledText {
    private final Set<AccessibleElement> disabled = new HashSet<>();
    private final Map<AccessibleElement, Boolean> known = new HashMap<>();

    DisabledText(AccessibilityTree page) {
        for (AccessibleElement element : page.elements()) {
            boolean isDisabled = element.isDisabled()
                    || element.attribute("aria-disabled").strip().equalsIgnoreCase("true");
            if (isDisabled) {
                disabled.add(element);
                disabled.addAll(page.labelsOf(element));
                disabled.addAll(element.referencedBy("aria-labelledby"));
            }
        }
    }

    boolean holds(AccessibleElement element) {
        if (disabled.isEmpty()) {
            return false;
        }
        Boolean answer = known.get(element);
        if (answer == null) {
            answer = disabled.contains(element)
                    || element.parent().map(this::holds).orElse(false);
            known.put(element, answer);
        }
        return answer;
    }
}
