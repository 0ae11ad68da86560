package dev.guildhall.accessibility.rule.govuk.markup;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which elements are read out with others, because an attribute names their ids. */
public final class Descriptions {
    private static final List<String> ATTRIBUTES =
            List.of("aria-describedby", "aria-labelledby", "aria-errormessage", "aria-details");

    private final Set<String> ids = new HashSet<>();

    private Descriptions() {}

    /** Reads the page once. */
    public static Descriptions of(AccessibilityTree page) {
        Descriptions found = new Descriptions();
        for (AccessibleElement element : page.elements()) {
            for (String attribute : ATTRIBUTES) {
                String value = element.attribute(attribute);
                if (!value.isBlank()) {
                    found.ids.addAll(List.of(value.strip().split("\\s+", -1)));
                }
            }
        }
        return found;
    }

    /** True if this element, or one around it up to the group that it is in, is named by another. */
    public boolean include(AccessibleElement element) {
        AccessibleElement at = element;
        while (!ids.contains(at.attribute("id"))) {
            if (at.parent().isEmpty() || at.isOneOf("form", "fieldset", "main", "body")) {
                return false;
            }
            at = at.parent().get();
        }
        return true;
    }
}
