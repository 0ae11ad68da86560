package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.AriaAttribute;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;

/** The attributes of an element that begin with {@code aria-}. */
final class AriaAttributes {
    private AriaAttributes() {}

    static boolean anyOn(AccessibleElement element) {
        for (Attribute attribute : element.element().attributes()) {
            if (attribute.getKey().startsWith("aria-")) {
                return true;
            }
        }
        return false;
    }

    /** Those that ARIA defines, with their values. */
    static List<Given> definedOn(AccessibleElement element) {
        List<Given> given = new ArrayList<>(2);
        for (Attribute attribute : element.element().attributes()) {
            if (attribute.getKey().startsWith("aria-")) {
                AriaAttribute.named(attribute.getKey())
                        .ifPresent(known -> given.add(new Given(known, attribute.getValue())));
            }
        }
        return given;
    }

    /** The names of those that ARIA does not define. */
    static List<String> undefinedOn(AccessibleElement element) {
        List<String> names = new ArrayList<>(0);
        for (Attribute attribute : element.element().attributes()) {
            String name = attribute.getKey();
            if (name.startsWith("aria-") && AriaAttribute.named(name).isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** An attribute with its value. */
    record Given(AriaAttribute attribute, String value) {}
}
