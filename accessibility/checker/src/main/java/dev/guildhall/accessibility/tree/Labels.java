package dev.guildhall.accessibility.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which label belongs to which control.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/forms.html#labeled-control">HTML, labeled control</a>
 */
final class Labels {
    private static final Set<String> LABELABLE =
            Set.of("button", "input", "meter", "output", "progress", "select", "textarea");

    private final Map<AccessibleElement, List<AccessibleElement>> labels = new HashMap<>();
    private final Map<AccessibleElement, AccessibleElement> labelled = new HashMap<>();

    Labels(AccessibilityTree tree) {
        for (AccessibleElement element : tree.elements()) {
            if (element.is("label") && element.has("for")) {
                tree.withId(element.attribute("for"), element)
                        .filter(Labels::isLabelable)
                        .ifPresent(control -> add(control, element));
            } else if (isLabelable(element)) {
                addLabelAround(element);
            }
        }
    }

    List<AccessibleElement> of(AccessibleElement control) {
        return labels.getOrDefault(control, List.of());
    }

    /** A label without {@code for} labels only the first control inside it. */
    private void addLabelAround(AccessibleElement control) {
        for (AccessibleElement around = control.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            // a label in another tree may be shown around the control, and does not label it
            if (around.is("label") && around.scope() == control.scope()) {
                if (!around.has("for") && labelled.putIfAbsent(around, control) == null) {
                    add(control, around);
                }
                return;
            }
        }
    }

    private void add(AccessibleElement control, AccessibleElement label) {
        labels.computeIfAbsent(control, key -> new ArrayList<>(1)).add(label);
    }

    private static boolean isLabelable(AccessibleElement element) {
        return LABELABLE.contains(element.element().normalName())
                && element.isHtml()
                && !element.inputType().equals("hidden");
    }
}
