package dev.guildhall.audit.review;

import dev.guildhall.components.html.Html;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small pieces of markup for which there is no component. */
final class Markup {

    /** After how many characters a long word may break. */
    private static final int BREAK_AFTER = 6;
    /** A word that is long. */
    private static final Pattern WORD = Pattern.compile("\\S{10,}");

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

    static Html paragraph(String text) {
        return Html.join(Html.of("<p class=\"govuk-body\">"), breakable(text), close("p"));
    }

    /** Within a heading of a table. */
    static Html light(String text) {
        return Html.join(Html.of("<span class=\"govuk-!-font-weight-regular\">"), breakable(text), close("span"));
    }

    static Html link(String href, String text) {
        return Html.join(
                Html.of("<a class=\"govuk-link\" href=\"" + escaped(href) + "\">"), breakable(text), close("a"));
    }

    /** A text whose long words may break anywhere, so that a table fits a narrow screen. */
    static Html breakable(String text) {
        StringBuilder markup = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            markup.append(escaped(text.substring(end, words.start()))).append(broken(words.group()));
            end = words.end();
        }
        return Html.of(markup.append(escaped(text.substring(end))).toString());
    }

    /** Behind dots and hyphens where that leaves no long part, as of an action; else wherever needed, as of a hash. */
    private static String broken(String word) {
        String[] parts = word.split("(?<=[.-])");
        if (Stream.of(parts).noneMatch(part -> WORD.matcher(part).matches())) {
            return Stream.of(parts).map(Markup::escaped).collect(Collectors.joining("<wbr>"));
        }
        int points = word.codePointCount(0, word.length());
        StringBuilder markup = new StringBuilder();
        for (int at = 0, begin = 0; at < points; at += BREAK_AFTER) {
            int end = word.offsetByCodePoints(begin, Math.min(BREAK_AFTER, points - at));
            markup.append(at == 0 ? "" : "<wbr>").append(escaped(word.substring(begin, end)));
            begin = end;
        }
        return markup.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
