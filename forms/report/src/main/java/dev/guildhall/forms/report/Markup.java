package dev.guildhall.forms.report;

import dev.guildhall.components.html.Html;

/** HTML as it is written: tags and attributes' names are this module's own, everything else is escaped. */
final class Markup {

    private static final int UNICODE_NONCHARACTER = 0xFFFE;

    private final StringBuilder out = new StringBuilder();

    /** An element with text alone. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String tag, String... attributes) {
        tag(tag, attributes);
        out.append('>');
        return this;
    }

    /** An element of SVG that holds nothing. */
    Markup empty(String tag, String... attributes) {
        tag(tag, attributes);
        out.append("/>");
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        out.append(Html.text(shown(text)));
        return this;
    }

    /** Ends a line of the source, so that two reports can be compared line by line. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Markup of the module itself. */
    Markup own(String markup) {
        out.append(markup);
        return this;
    }

    /** The text with U+FFFD for each character that HTML cannot hold. */
    static String shown(String text) {
        if (text.codePoints().allMatch(Markup::canBeShown)) {
            return text;
        }
        return text.codePoints()
                .map(character -> canBeShown(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean canBeShown(int character) {
        if (Character.isISOControl(character)) {
            return character == '\n' || character == '\t';
        }
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean noncharacter = (character & UNICODE_NONCHARACTER) == UNICODE_NONCHARACTER
                || (character >= 0xFDD0 && character <= 0xFDEF);
        return !surrogate && !noncharacter;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
