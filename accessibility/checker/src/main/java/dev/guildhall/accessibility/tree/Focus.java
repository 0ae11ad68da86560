package dev.guildhall.accessibility.tree;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements take focus.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/interaction.html#focusable-area">HTML, focusable areas</a>
 */
final class Focus {
    private static final Pattern INTEGER = Pattern.compile("\\s*([+-]?[0-9]{1,9})(?![0-9]).*", Pattern.DOTALL);

    private Focus() {}

    static boolean isFocusable(AccessibleElement element) {
        if (!element.isRendered() || element.isInert() || isDisabled(element)) {
            return false;
        }
        return tabIndex(element).isPresent() || isFocusableByItself(element);
    }

    static boolean isInTabOrder(AccessibleElement element) {
        if (!isFocusable(element)) {
            return false;
        }
        OptionalInt tabIndex = tabIndex(element);
        if (tabIndex.isPresent()) {
            return tabIndex.getAsInt() >= 0;
        }
        // what focus does at a frame depends on the document inside, which is another page
        return !element.isOneOf("iframe", "object", "embed");
    }

    static boolean isInClosedDetails(AccessibleElement element) {
        if (element.page().allNamed("details").isEmpty()) {
            return false;
        }
        AccessibleElement inside = element;
        for (AccessibleElement around = element.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.is("details") && !around.has("open") && !isSummaryOfDetails(inside)) {
                return true;
            }
            inside = around;
        }
        return false;
    }

    static boolean isDisabled(AccessibleElement element) {
        if (!element.isOneOf("button", "input", "select", "textarea", "fieldset", "optgroup", "option")) {
            return false;
        }
        if (element.has("disabled")) {
            return true;
        }
        AccessibleElement inside = element;
        for (AccessibleElement around = element.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.is("fieldset") && around.has("disabled") && !isFirstLegend(inside, around)) {
                return true;
            }
            inside = around;
        }
        return false;
    }

    private static boolean isFirstLegend(AccessibleElement element, AccessibleElement fieldset) {
        return element.is("legend")
                && fieldset.children().stream()
                        .filter(child -> child.is("legend"))
                        .findFirst()
                        .filter(first -> first == element)
                        .isPresent();
    }

    /** The {@code tabindex} as HTML parses it: leading white space, a sign, digits, and anything after. */
    static OptionalInt tabIndex(AccessibleElement element) {
        if (!element.has("tabindex")) {
            return OptionalInt.empty();
        }
        Matcher integer = INTEGER.matcher(element.attribute("tabindex"));
        return integer.matches() ? OptionalInt.of(Integer.parseInt(integer.group(1))) : OptionalInt.empty();
    }

    private static boolean isFocusableByItself(AccessibleElement element) {
        if (element.isSvg()) {
            return element.element().normalName().equals("a") && (element.has("href") || element.has("xlink:href"));
        }
        if (!element.isHtml()) {
            return false;
        }
        return switch (element.element().normalName()) {
            case "a", "area" -> element.has("href");
            case "button", "select", "textarea", "iframe", "embed" -> true;
            case "input" -> !element.inputType().equals("hidden");
            case "audio", "video" -> element.has("controls");
            case "summary" -> isSummaryOfDetails(element);
            default -> isEditable(element);
        };
    }

    /** True if the summary is the button that opens its details. */
    static boolean isSummaryOfDetails(AccessibleElement summary) {
        return summary.is("summary")
                && summary.parent()
                        .filter(parent -> parent.is("details"))
                        .flatMap(details -> details.children().stream()
                                .filter(child -> child.is("summary"))
                                .findFirst())
                        .filter(first -> first == summary)
                        .isPresent();
    }

    private static boolean isEditable(AccessibleElement element) {
        String value = element.attribute("contenteditable").strip();
        return element.has("contenteditable") && !value.equalsIgnoreCase("false") && !value.equalsIgnoreCase("inherit");
    }
}
