package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with the computed styles of its elements, each worked out after those of the elements around it. */
record StyledPage(Document document, Styles styles) {
    static StyledPage of(String html, String... sheets) {
        return new StyledPage(
                Jsoup.parse(html),
                Styles.of(List.of(sheets).stream().map(StyleSheet::read).toList()));
    }

    ComputedStyle style(String selector) {
        return styleOf(document.expectFirst(selector));
    }

    ElementStyle styleOf(Element element) {
        Element parent = element.parent();
        Optional<ElementStyle> around =
                parent == null || parent instanceof Document ? Optional.empty() : Optional.of(styleOf(parent));
        return styles.styleOf(element, around, Styles.Markup.HTML);
    }
}
