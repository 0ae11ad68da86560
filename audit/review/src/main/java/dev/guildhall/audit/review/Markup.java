package dev.guildhall.audit.review;

import dev.guildhall.components.html.Html;

/** Small pieces of markup for which there is no component. */
final class Markup {

    /** After how many characters a long word may break. */
    private static final int BREAK_AFTER = 6;

    private Markup() {}

    /** The start of an element: its name, then names and values of attributes. */
    static Html open(String element, String... attributes) {
        StringBuilder markup = new StringBuilder("<").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return Html.of(markup.append('>').toString());
    }

    static Html close(String element) {
        return Html.of("</" + element + ">");
    }

    /** A whole element with a text. */
    static Html element(String element, String classes, String text) {
        return Html.of("<" + element + " class=\"" + classes + "\">" + escaped(text) + "</" + element + ">");
    }

    static Html link(String href, String text) {
        return Html.of("<a class=\"govuk-link\" href=\"" + escaped(href) + "\">" + escaped(text) + "</a>");
    }

    /** A text whose long words may break anywhere, so that a table fits a narrow screen. */
    static Html breakable(String text) {
        StringBuilder markup = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            run = Character.isWhitespace(point) ? 0 : run + 1;
            if (run > BREAK_AFTER) {
                markup.append("<wbr>");
                run = 1;
            }
            markup.append(escaped(Character.toString(point)));
            i += Character.charCount(point);
        }
        return Html.of(markup.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
