package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Set;

/** Whether an element itself is something that people see or hear: words or what stands for words. */
final class Perceived {
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "audio",
            "button",
            "canvas",
            "embed",
            "iframe",
            "input",
            "math",
            "object",
            "select",
            "svg",
            "textarea",
            "video");

    private Perceived() {}

    static boolean is(AccessibleElement element) {
        return isPalpable(element)
                && (element.isExposed() || Sight.of(element.page()).isSeen(element));
    }

    private static boolean isPalpable(AccessibleElement element) {
        String name = element.element().normalName();
        if (name.equals("img")) {
            return !element.name().isEmpty() || !element.has("alt");
        }
        boolean isText = !element.isOneOf("script", "style", "title", "head", "noscript")
                && !element.ownText().isBlank();
        return isText || (WITHOUT_WORDS.contains(name) && !element.inputType().equals("hidden"));
    }
}
