package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a page does when something happens, as far as its source says; it is read as text and never run. */
final class Handlers {
    private Handlers() {}

    /** The code in those of these attributes that the element has. */
    static String of(AccessibleElement element, List<String> attributes) {
        StringBuilder code = new StringBuilder();
        for (String attribute : attributes) {
            if (element.has(attribute)) {
                code.append(element.attribute(attribute)).append('\n');
            }
        }
        return code.toString();
    }

    /** The scripts inside the page whose code is so; scripts in files of their own are not read. */
    static Stream<AccessibleElement> scripts(AccessibilityTree page, Predicate<String> isSo) {
        return page.allNamed("script").stream()
                .filter(script -> isSo.test(script.element().data()));
    }
}
