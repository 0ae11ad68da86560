package dev.guildhall.accessibility.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes short CSS selectors: from the nearest id that is unique, or from the root. */
final class Selectors {
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final AccessibilityTree tree;

    /** The place of each element among the siblings of its name, from 1, and only where there are several. */
    private final Map<Element, Integer> places = new HashMap<>();

    /** The elements whose children have been numbered. */
    private final Set<Element> numbered = new HashSet<>();

    Selectors(AccessibilityTree tree) {
        this.tree = tree;
    }

    private void numberChildrenOf(Element parent) {
        if (parent.childrenSize() < 2 || !numbered.add(parent)) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Element child : parent.children()) {
            places.put(child, counts.merge(child.normalName(), 1, Integer::sum));
        }
        for (Element child : parent.children()) {
            if (counts.getOrDefault(child.normalName(), 1) == 1) {
                places.remove(child);
            }
        }
    }

    String of(AccessibleElement element) {
        Deque<String> steps = new ArrayDeque<>();
        for (Element step = element.element(); step != null && !(step instanceof Document); step = step.parent()) {
            String id = step.id();
            if (PLAIN_ID.matcher(id).matches() && tree.allWithId(id).size() == 1) {
                steps.push("#" + id);
                break;
            }
            if (step.parent() != null) {
                numberChildrenOf(step.parent());
            }
            Integer place = places.get(step);
            steps.push(place == null ? step.normalName() : step.normalName() + ":nth-of-type(" + place + ")");
        }
        return String.join(" > ", steps);
    }
}
