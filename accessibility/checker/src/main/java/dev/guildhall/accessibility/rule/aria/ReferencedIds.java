package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that labels and ARIA attributes of a page refer to. */
public final class ReferencedIds {
    private static final List<String> REFERENCES = List.of(
            "for",
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-errormessage",
            "aria-flowto",
            "aria-labelledby",
            "aria-owns");

    private final Map<String, Set<String>> byAttribute = new HashMap<>();

    private ReferencedIds(AccessibilityTree page) {
        for (AccessibleElement element : page.elements()) {
            for (String attribute : REFERENCES) {
                if (element.has(attribute)) {
                    byAttribute
                            .computeIfAbsent(attribute, key -> new HashSet<>())
                            .addAll(Arrays.asList(
                                    element.attribute(attribute).strip().split("\\s+", -1)));
                }
            }
        }
    }

    /** What is known of a page, shared by all rules. */
    public static ReferencedIds of(AccessibilityTree page) {
        return page.shared(ReferencedIds.class, ReferencedIds::new);
    }

    /** True if any attribute that refers to other elements names the id. */
    public boolean have(String id) {
        return !id.isEmpty() && byAttribute.values().stream().anyMatch(ids -> ids.contains(id));
    }

    /** True if this attribute of some element names the id. */
    public boolean have(String id, String attribute) {
        return !id.isEmpty() && byAttribute.getOrDefault(attribute, Set.of()).contains(id);
    }
}
