package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import org.jsoup.nodes.Attribute;

/** Ways to take a block away, or to get past it, other than by a link. */
final class Folding {
    /** Attributes of HTML by which a button opens and closes something without a script. */
    private static final List<String> BUTTONS = List.of("popovertarget", "commandfor");

    /** What style sheets write where they show and hide by what people do. */
    private static final List<String> BY_STYLE = List.of(":checked", ":target", ":focus-within", ":open");

    private Folding() {}

    /** True if the element stands in a part of details that people open and close. */
    static boolean isFolded(AccessibleElement element) {
        AccessibleElement inside = element;
        for (AccessibleElement around = element.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.is("details") && !inside.opensDetails()) {
                return true;
            }
            inside = around;
        }
        return false;
    }

    /** True if a script, a button or a style sheet may do it. */
    static boolean isPossibleIn(AccessibilityTree page) {
        return page.elements().stream().anyMatch(Folding::mayFold);
    }

    private static boolean mayFold(AccessibleElement element) {
        return (element.is("script") && runs(element.attribute("type")))
                || BUTTONS.stream().anyMatch(element::has)
                || (element.is("style")
                        && BY_STYLE.stream().anyMatch(element.element().data()::contains))
                || listens(element);
    }

    /** Scripts of another type are data, such as a description for search engines. */
    private static boolean runs(String type) {
        return type.isBlank() || type.contains("javascript") || type.contains("ecmascript") || type.equals("module");
    }

    private static boolean listens(AccessibleElement element) {
        for (Attribute attribute : element.element().attributes()) {
            if (attribute.getKey().startsWith("on")) {
                return true;
            }
        }
        return false;
    }
}
