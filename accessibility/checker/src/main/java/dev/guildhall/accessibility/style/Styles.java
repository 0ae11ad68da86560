package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The computed styles of a page, for the properties that decide what is shown: {@code display}, {@code visibility} and the
 * {@code content} of pseudo-elements.
 *
 * <pre>{@code
 * Styles styles = Styles.of(List.of(StyleSheet.read("p { display: none }")));
 * styles.displayNone(paragraph, Truth.NO); // YES
 * }</pre>
 *
 * <p>Origin, importance, specificity and order are those of CSS Cascading 4, for one origin of authors above the browser's
 * own sheet. One instance serves one page and one thread.
 */
public final class Styles {
    private final Map<String, List<StyleRule>> byClass = new HashMap<>();
    private final Map<String, List<StyleRule>> byId = new HashMap<>();
    private final Map<String, List<StyleRule>> byType = new HashMap<>();
    private final List<StyleRule> others = new ArrayList<>();
    private final MatchBudget budget = new MatchBudget();
    private boolean hasGeneratedContent;

    private Styles() {}

    /** Sheets in the order of the page; later ones win among equals. */
    public static Styles of(List<StyleSheet> sheets) {
        Styles styles = new Styles();
        int order = 0;
        for (StyleSheet sheet : sheets) {
            for (StyleRule rule : sheet.rules()) {
                styles.index(new StyleRule(rule.selector(), rule.condition(), rule.declarations(), order++));
            }
        }
        return styles;
    }

    private void index(StyleRule rule) {
        hasGeneratedContent |= !rule.selector().pseudoElement().isEmpty();
        List<Selector.Part> parts = rule.selector().parts();
        for (SimpleSelector simple : parts.get(parts.size() - 1).compound()) {
            if (simple instanceof SimpleSelector.Id id) {
                byId.computeIfAbsent(id.id(), key -> new ArrayList<>()).add(rule);
                return;
            }
            if (simple instanceof SimpleSelector.ClassName className) {
                byClass.computeIfAbsent(className.name(), key -> new ArrayList<>())
                        .add(rule);
                return;
            }
            if (simple instanceof SimpleSelector.Type type) {
                byType.computeIfAbsent(type.name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(rule);
                return;
            }
        }
        others.add(rule);
    }

    /** True if matching cost more than a page may; unknown is then the answer for what was left. */
    public boolean gaveUp() {
        return budget.isSpent();
    }

    /**
     * Whether the element's own {@code display} is {@code none}.
     *
     * @param byBrowser what the browser's own sheet says of this element
     */
    public Truth displayNone(Element element, Truth byBrowser) {
        return computed(element, Property.DISPLAY, "").settle(byBrowser, value -> switch (value) {
            case "none" -> Truth.YES;
            case "revert", "revert-layer" -> byBrowser;
            default -> value.contains("var(") || value.equals("inherit") ? Truth.UNKNOWN : Truth.NO;
        });
    }

    /**
     * Whether the element's {@code visibility} hides it.
     *
     * @param ofParent the parent's, which is inherited
     */
    public Truth invisible(Element element, Truth ofParent) {
        return computed(element, Property.VISIBILITY, "").settle(ofParent, value -> switch (value) {
            case "hidden", "collapse" -> Truth.YES;
            case "visible", "initial" -> Truth.NO;
            default -> value.contains("var(") ? Truth.UNKNOWN : ofParent;
        });
    }

    /** The text that style sheets put before or after the element's own content; empty where there is none. */
    public String generatedContent(Element element, String pseudoElement) {
        if (!hasGeneratedContent) {
            return "";
        }
        return computed(element, Property.CONTENT, pseudoElement).values().stream()
                .map(GeneratedContent::textOf)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Computed computed(Element element, Property property, String pseudoElement) {
        Computed computed = new Computed();
        String style = pseudoElement.isEmpty() ? element.attr("style") : "";
        if (!style.isEmpty()) {
            for (Declaration declaration : Declaration.readAll(style)) {
                if (declaration.property() == property) {
                    computed.offer(declaration, Truth.YES, Computed.INLINE, Integer.MAX_VALUE);
                }
            }
        }
        String id = element.attr("id");
        if (!id.isEmpty()) {
            offer(byId.get(id), element, property, pseudoElement, computed);
        }
        if (!byClass.isEmpty() && element.hasAttr("class")) {
            for (String className : element.attr("class").split("\\s+", -1)) {
                offer(byClass.get(className), element, property, pseudoElement, computed);
            }
        }
        if (!byType.isEmpty()) {
            offer(byType.get(element.normalName()), element, property, pseudoElement, computed);
        }
        offer(others, element, property, pseudoElement, computed);
        return computed;
    }

    private void offer(
            @Nullable List<StyleRule> rules,
            Element element,
            Property property,
            String pseudoElement,
            Computed computed) {
        if (rules == null) {
            return;
        }
        for (StyleRule rule : rules) {
            if (!rule.selector().pseudoElement().equals(pseudoElement)) {
                continue;
            }
            Truth matches = rule.condition().and(rule.selector().matches(element, budget));
            if (matches == Truth.NO) {
                continue;
            }
            for (Declaration declaration : rule.declarations()) {
                if (declaration.property() == property) {
                    computed.offer(declaration, matches, rule.selector().specificity(), rule.order());
                }
            }
        }
    }
}
