package dev.guildhall.accessibility.dom;

import java.util.Locale;

/**
 * The kind of markup that a page is written in, which decides how it is parsed and which rules apply to it.
 *
 * <pre>{@code
 * MediaType.ofPage("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"); // SVG
 * MediaType.ofPage("start.html", "<!doctype html>");                          // HTML
 * }</pre>
 */
public enum MediaType {
    HTML,
    XHTML,
    SVG;

    private static final int PROLOGUE_LENGTH = 2_000;

    /** The media type of a page by the ending of its name or, where that says nothing, by its first element. */
    public static MediaType ofPage(String name, String source) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".svg")) {
            return SVG;
        }
        if (lower.endsWith(".xhtml") || lower.endsWith(".xht")) {
            return XHTML;
        }
        return beginsWithSvg(source) ? SVG : HTML;
    }

    private static boolean beginsWithSvg(String source) {
        String rest =
                source.substring(0, Math.min(source.length(), PROLOGUE_LENGTH)).stripLeading();
        while (rest.startsWith("<?") || rest.startsWith("<!")) {
            String end = rest.startsWith("<!--") ? "-->" : ">";
            int close = rest.indexOf(end);
            if (close < 0) {
                return false;
            }
            rest = rest.substring(close + end.length()).stripLeading();
        }
        return rest.startsWith("<svg");
    }
}
