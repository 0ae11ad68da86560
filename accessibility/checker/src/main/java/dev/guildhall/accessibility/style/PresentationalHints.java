package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Colours that old attributes such as {@code bgcolor} set; any rule of a sheet wins over them.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/rendering.html#the-page">HTML, rendering</a>
 */
final class PresentationalHints {
    /** A valid colour whose value is not known, for what HTML reads as a colour in ways of its own. */
    private static final String SOME_COLOUR = "color(unknown)";

    private PresentationalHints() {}

    static List<Declaration> of(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<Declaration> hints = new ArrayList<>(0);
        switch (element.normalName()) {
            case "body" -> {
                colour(element, "text", StyleProperty.COLOR, hints);
                background(element, hints);
            }
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th" -> background(element, hints);
            case "font" -> {
                colour(element, "color", StyleProperty.COLOR, hints);
                if (element.hasAttr("size")) {
                    hints.add(hint(StyleProperty.FONT_SIZE, "calc(1em * env(size))"));
                }
            }
            case "a" -> ofLink(element, hints);
            default -> {}
        }
        return hints;
    }

    private static void background(Element element, List<Declaration> hints) {
        colour(element, "bgcolor", StyleProperty.BACKGROUND_COLOR, hints);
        if (element.hasAttr("background")) {
            hints.add(hint(StyleProperty.BACKGROUND_IMAGE, "url(background)"));
        }
    }

    /** The body is looked for among the outermost elements only, as this is asked of every link. */
    private static void ofLink(Element link, List<Declaration> hints) {
        Document page = link.ownerDocument();
        Element outermost = page == null || !link.hasAttr("href") ? null : page.firstElementChild();
        for (Element body = outermost == null ? null : outermost.lastElementChild();
                body != null;
                body = body.previousElementSibling()) {
            if (body.normalName().equals("body")) {
                colour(body, "link", StyleProperty.COLOR, hints);
                return;
            }
        }
    }

    private static void colour(Element element, String attribute, StyleProperty property, List<Declaration> hints) {
        if (!element.hasAttr(attribute)) {
            return;
        }
        String text = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        boolean isPlain = text.matches("#[0-9a-f]{3}|#[0-9a-f]{6}")
                || ColourNames.named(text).filter(colour -> colour.isOpaque()).isPresent();
        hints.add(hint(property, isPlain ? text : text.isEmpty() ? "inherit" : SOME_COLOUR));
    }

    private static Declaration hint(StyleProperty property, String text) {
        return Declaration.of(property, text, Declaration.Importance.NORMAL, Declaration.Place.SHEET);
    }
}
