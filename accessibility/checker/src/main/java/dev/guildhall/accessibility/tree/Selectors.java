package dev.guildhall.accessibility.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes short CSS selectors: from the nearest id that is unique, or from the root. */
final class Selectors {
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final AccessibilityTree tree;

    /** The place of each element among the siblings of its name, from 1, and only where there are several. */
    private final Map<AccessibleElement, Integer> places = new HashMap<>();

    Selectors(AccessibilityTree tree) {
        this.tree = tree;
        tree.elements().forEach(this::numberChildrenOf);
    }

    private void numberChildrenOf(AccessibleElement parent) {
        Map<String, Integer> counts = new HashMap<>();
        for (AccessibleElement child : parent.children()) {
            int place = counts.merge(child.element().normalName(), 1, Integer::sum);
            places.put(child, place);
        }
        for (AccessibleElement child : parent.children()) {
            if (counts.getOrDefault(child.element().normalName(), 1) == 1) {
                places.remove(child);
            }
        }
    }

    String of(AccessibleElement element) {
        Deque<String> steps = new ArrayDeque<>();
        for (AccessibleElement step = element;
                step != null;
                step = step.parent().orElse(null)) {
            String id = step.attribute("id");
            if (PLAIN_ID.matcher(id).matches() && tree.allWithId(id).size() == 1) {
                steps.push("#" + id);
                break;
            }
            Integer place = places.get(step);
            String name = step.element().normalName();
            steps.push(place == null ? name : name + ":nth-of-type(" + place + ")");
        }
        return String.join(" > ", steps);
    }
}
