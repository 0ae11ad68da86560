package dev.guildhall.accessibility.rule.language;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a page by the element whose {@code lang} attribute says its language: what people see or hear, names and
 * descriptions that stand in attributes, and the title of the page. Code, addresses and what must not be translated are in no
 * language.
 */
final class TextByLanguage {
    private static final Set<String> NO_LANGUAGE = Set.of(
            "script",
            "style",
            "noscript",
            "title",
            "head",
            "code",
            "pre",
            "kbd",
            "samp",
            "var",
            "address",
            "textarea",
            "datalist",
            "math");

    private static final String[] SAID = {"aria-label", "alt", "title", "placeholder", "aria-description"};

    private final Map<AccessibleElement, WordCount> texts = new LinkedHashMap<>();
    private final Map<AccessibleElement, AccessibleElement> sayers = new HashMap<>();

    private final WordCount title = new WordCount();

    private TextByLanguage(AccessibilityTree page) {
        for (AccessibleElement element : page.elements()) {
            add(element);
        }
        WordCount ofPage = texts.get(page.root());
        if (ofPage != null) {
            page.title().ifPresent(found -> {
                ofPage.add(found.element().wholeText());
                title.add(found.element().wholeText());
            });
        }
    }

    /** Worked out once for both rules. */
    static TextByLanguage of(AccessibilityTree page) {
        return page.shared(TextByLanguage.class, TextByLanguage::new);
    }

    /** The elements that say a language, with the text that is in it. */
    Map<AccessibleElement, WordCount> texts() {
        return texts;
    }

    /** The words of the page's title, which its text counts too. */
    WordCount title() {
        return title;
    }

    private void add(AccessibleElement element) {
        Optional<AccessibleElement> around = element.parent();
        boolean isOutside = around.isPresent() && !sayers.containsKey(around.get());
        boolean says = element.isHtml() && !element.attribute("lang").isEmpty();
        if (isWithoutLanguage(element) || (isOutside && !says)) {
            return;
        }
        AccessibleElement sayer = says ? element : around.map(sayers::get).orElse(null);
        if (sayer == null) {
            return;
        }
        sayers.put(element, sayer);
        if (!element.isRendered()) {
            return;
        }
        WordCount text = texts.computeIfAbsent(sayer, key -> new WordCount());
        text.add(element.ownText());
        if (!element.element().attributes().isEmpty() && element.isExposed()) {
            addNames(element, text);
        }
    }

    private static void addNames(AccessibleElement element, WordCount text) {
        for (String attribute : SAID) {
            text.add(element.attribute(attribute));
        }
        if (element.has("aria-labelledby")) {
            text.add(element.name().text());
        }
        if (element.has("aria-describedby")) {
            text.add(element.description());
        }
    }

    private static boolean isWithoutLanguage(AccessibleElement element) {
        return NO_LANGUAGE.contains(element.element().normalName())
                || element.attribute("translate").equalsIgnoreCase("no");
    }
}
