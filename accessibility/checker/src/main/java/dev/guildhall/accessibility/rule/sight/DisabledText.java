package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The text of controls and groups that are disabled, and what names such a control, which WCAG asks no contrast of.
 *
 * <p>{@code aria-disabled} disables what is inside too, but makes no control of what is none.
 */
final class DisabledText {
    private static final Set<Role> GROUPS = Set.of(Role.GROUP, Role.ROW, Role.TOOLBAR);

    private final Set<AccessibleElement> disabled = new HashSet<>();
    private final Set<AccessibleElement> perhapsDisabled = new HashSet<>();
    private final Map<AccessibleElement, Boolean> known = new HashMap<>();

    /** That of a page, found once for all rules. */
    static DisabledText of(AccessibilityTree page) {
        return page.shared(DisabledText.class, DisabledText::new);
    }

    private DisabledText(AccessibilityTree page) {
        Set<AccessibleElement> switchedOff = new HashSet<>();
        for (AccessibleElement element : page.elements()) {
            boolean isSwitchedOff = element.attribute("aria-disabled").strip().equalsIgnoreCase("true")
                    || element.parent().filter(switchedOff::contains).isPresent();
            if (isSwitchedOff) {
                switchedOff.add(element);
            }
            if (element.isDisabled() || isSwitchedOff) {
                note(element);
            }
        }
    }

    private void note(AccessibleElement element) {
        boolean isGroup = GROUPS.contains(element.role()) || element.is("fieldset");
        boolean isControl = !isGroup && (element.role().isWidget() || element.isDisabled());
        if (isControl || isGroup) {
            disabled.add(element);
        } else if (isMadeAControl(element)) {
            perhapsDisabled.add(element);
        }
        if (isControl) {
            disabled.addAll(namersOf(element));
        }
    }

    /** What the name of a control is taken from. */
    private static List<AccessibleElement> namersOf(AccessibleElement control) {
        return switch (control.name().source()) {
            case ARIA_LABELLEDBY -> control.referencedBy("aria-labelledby");
            case NATIVE -> control.page().labelsOf(control);
            default -> List.of();
        };
    }

    private static boolean isMadeAControl(AccessibleElement element) {
        return element.is("a") || element.has("tabindex") || element.has("onclick");
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

    /** True if the text may belong to something that scripts make a control of. */
    boolean mayHold(AccessibleElement element) {
        return perhapsDisabled.contains(element)
                || element.parent().filter(perhapsDisabled::contains).isPresent();
    }
}
