package dev.guildhall.accessibility.tree;

import java.util.Optional;
import java.util.Set;

/**
 * How HTML and SVG name elements by themselves, apart from labels.
 *
 * @see <a href="https://www.w3.org/TR/html-aam-1.0/#accessible-name-and-description-computation">HTML-AAM 1.0, names</a>
 */
final class NativeNames {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr");

    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template");

    private static final Set<String> TEXT_FIELD_TYPES =
            Set.of("text", "search", "tel", "url", "email", "password", "number");

    private NativeNames() {}

    /** The element inside that names it: {@code legend}, {@code caption}, {@code figcaption} or SVG {@code title}. */
    static Optional<AccessibleElement> captionOf(AccessibleElement element) {
        String name = element.element().normalName();
        if (element.isSvg()) {
            return element.children().stream()
                    .filter(child -> child.element().normalName().equals("title"))
                    .findFirst();
        }
        String caption = switch (name) {
            case "fieldset" -> "legend";
            case "table" -> "caption";
            case "figure" -> "figcaption";
            default -> "";
        };
        return caption.isEmpty()
                ? Optional.empty()
                : element.children().stream().filter(child -> child.is(caption)).findFirst();
    }

    static String byAttribute(AccessibleElement element) {
        return switch (element.element().normalName()) {
            case "img", "area" -> element.attribute("alt");
            case "input" -> byAttributeOfInput(element);
            case "option" -> element.attribute("label");
            case "optgroup" -> element.attribute("label");
            case "a" -> element.isSvg() ? element.attribute("xlink:title") : "";
            default -> "";
        };
    }

    private static String byAttributeOfInput(AccessibleElement input) {
        return switch (input.inputType()) {
            case "button", "submit", "reset" -> input.attribute("value");
            case "image" -> input.attribute("alt");
            default -> "";
        };
    }

    static String placeholder(AccessibleElement element) {
        boolean textField = element.is("textarea") || TEXT_FIELD_TYPES.contains(element.inputType());
        String own = textField ? element.attribute("placeholder") : "";
        return own.isBlank() ? element.attribute("aria-placeholder") : own;
    }

    /** What browsers call a button that its author did not name. */
    static String byBrowser(AccessibleElement element) {
        return switch (element.inputType()) {
            case "submit" -> element.has("value") ? "" : "Submit";
            case "image" -> "Submit";
            case "reset" -> element.has("value") ? "" : "Reset";
            default -> "";
        };
    }

    /** True if the element does not part words, as {@code b} in "<b>W</b>ord" does not. */
    static boolean isInline(AccessibleElement element) {
        return INLINE.contains(element.element().normalName());
    }

    /** True if the element's text is not content, even when hidden content is read. */
    static boolean isNeverText(AccessibleElement element) {
        return NEVER_TEXT.contains(element.element().normalName());
    }
}
