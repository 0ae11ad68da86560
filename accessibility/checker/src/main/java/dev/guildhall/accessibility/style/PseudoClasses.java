package dev.guildhall.accessibility.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The pseudo-classes that the source decides; all others are unknown. */
final class PseudoClasses {
    private static final Set<String> LINKS = Set.of("a", "area");

    private static final Set<String> SWITCH_OFF = Set.of("fieldset", "optgroup");

    private static final Set<String> CAN_BE_DISABLED =
            Set.of("button", "input", "select", "textarea", "fieldset", "optgroup", "option");

    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

    private PseudoClasses() {}

    /** {@code :first-child}, {@code :checked} and others without brackets. */
    record Plain(String name) implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            return switch (name) {
                case "root", "scope" -> Truth.of(element.parent() == null || element.parent() instanceof Document);
                case "empty" -> Truth.of(isEmpty(element));
                case "first-child" -> Truth.of(element.previousElementSibling() == null);
                case "last-child" -> Truth.of(element.nextElementSibling() == null);
                case "only-child" ->
                    Truth.of(element.previousElementSibling() == null && element.nextElementSibling() == null);
                case "first-of-type" -> Truth.of(budget.placeOf(element).firstOfType() == 1);
                case "last-of-type" -> Truth.of(budget.placeOf(element).lastOfType() == 1);
                case "only-of-type" ->
                    Truth.of(budget.placeOf(element).firstOfType() == 1
                            && budget.placeOf(element).lastOfType() == 1);
                case "link", "any-link", "-webkit-any-link" ->
                    Truth.of(element.hasAttr("href") && LINKS.contains(element.normalName()));
                case "checked" -> Truth.of(element.hasAttr("checked") || element.hasAttr("selected"));
                case "disabled" -> Truth.of(isDisabled(element));
                case "enabled" -> Truth.of(CAN_BE_DISABLED.contains(element.normalName()) && !isDisabled(element));
                case "required" -> Truth.of(FIELDS.contains(element.normalName()) && element.hasAttr("required"));
                case "optional" -> Truth.of(FIELDS.contains(element.normalName()) && !element.hasAttr("required"));
                case "placeholder-shown" ->
                    Truth.of(element.hasAttr("placeholder")
                            && element.attr("value").isEmpty());
                case "open" -> Truth.of(element.hasAttr("open"));
                case "focus", "focus-visible" -> Truth.of(budget.hasFocus(element));
                // nobody points at the page, has filled or pressed anything when it is judged
                case "hover",
                        "focus-within",
                        "active",
                        "visited",
                        "target",
                        "target-within",
                        "autofill",
                        "-webkit-autofill",
                        "fullscreen",
                        "popover-open",
                        "user-invalid",
                        "user-valid",
                        "current",
                        "picture-in-picture" -> Truth.NO;
                default -> Truth.UNKNOWN;
            };
        }

        private static boolean isEmpty(Element element) {
            return element.childNodes().stream()
                    .allMatch(node -> node instanceof Comment
                            || (node instanceof TextNode text
                                    && text.getWholeText().isEmpty()));
        }

        private static boolean isDisabled(Element element) {
            if (!CAN_BE_DISABLED.contains(element.normalName())) {
                return false;
            }
            if (element.hasAttr("disabled")) {
                return true;
            }
            Element inside = element;
            for (Element around = element.parent(); around != null; around = around.parent()) {
                boolean isSwitchedOff = around.hasAttr("disabled") && SWITCH_OFF.contains(around.normalName());
                if (isSwitchedOff && !inside.normalName().equals("legend")) {
                    return true;
                }
                inside = around;
            }
            return false;
        }

        @Override
        public Selector.Specificity specificity() {
            return new Selector.Specificity(0, 1, 0);
        }
    }

    /** {@code :lang(cy)}, by the nearest {@code lang} attribute. */
    record Language(List<String> ranges) implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            for (Element around = element; around != null; around = around.parent()) {
                if (around.hasAttr("lang")) {
                    String language = around.attr("lang").toLowerCase(Locale.ROOT);
                    return Truth.of(ranges.stream()
                            .map(range -> range.toLowerCase(Locale.ROOT))
                            .anyMatch(range -> language.equals(range) || language.startsWith(range + "-")));
                }
            }
            return Truth.UNKNOWN;
        }

        @Override
        public Selector.Specificity specificity() {
            return new Selector.Specificity(0, 1, 0);
        }
    }
}
