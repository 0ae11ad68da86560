package dev.guildhall.accessibility.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The elements of a page by class and by name, so that a rule about one component need not read the whole page. */
final class ElementIndex {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, List<AccessibleElement>> byClass = new HashMap<>();
    private final Map<String, List<AccessibleElement>> byName = new HashMap<>();

    ElementIndex(List<AccessibleElement> elements) {
        for (AccessibleElement element : elements) {
            if (element.isHtml()) {
                add(byName, element.element().normalName(), element);
            }
            if (element.has("class")) {
                SPACE.splitAsStream(element.attribute("class"))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> add(byClass, name, element));
            }
        }
    }

    List<AccessibleElement> withClass(String className) {
        return byClass.getOrDefault(className, List.of());
    }

    List<AccessibleElement> named(String tagName) {
        return byName.getOrDefault(tagName, List.of());
    }

    private static void add(Map<String, List<AccessibleElement>> index, String key, AccessibleElement element) {
        List<AccessibleElement> elements = index.computeIfAbsent(key, any -> new ArrayList<>(2));
        if (elements.isEmpty() || elements.get(elements.size() - 1) != element) {
            elements.add(element);
        }
    }
}
