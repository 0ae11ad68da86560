package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page's declaration that it is to be loaded again, or another in its place.
 *
 * @param seconds after how many seconds
 * @see <a href="https://html.spec.whatwg.org/multipage/document-lifecycle.html#shared-declarative-refresh-steps">HTML,
 *     shared declarative refresh steps</a>
 */
record Refresh(AccessibleElement element, long seconds) {
    private static final String SPACE = "\t\n\f\r ";

    /** A number with more digits than this is longer than any life. */
    private static final int MAX_DIGITS = 18;

    /** What browsers never go to by themselves. */
    private static final Pattern SCRIPT =
            Pattern.compile("[\\s;,]*(?:url\\s*=)?\\s*[\"']?\\s*javascript:.*", Pattern.DOTALL);

    /** The first of the page that browsers take for one. */
    static Optional<Refresh> first(AccessibilityTree page) {
        return page.allNamed("meta").stream()
                .filter(element -> element.attribute("http-equiv").equalsIgnoreCase("refresh"))
                .filter(element -> !isForBrowsersWithoutScript(element))
                .flatMap(element ->
                        seconds(element.attribute("content")).map(seconds -> new Refresh(element, seconds)).stream())
                .findFirst();
    }

    private static boolean isForBrowsersWithoutScript(AccessibleElement element) {
        return element.parent()
                .filter(parent -> parent.is("noscript") || isForBrowsersWithoutScript(parent))
                .isPresent();
    }

    /** The time as browsers read it; empty where they make nothing of the content. */
    private static Optional<Long> seconds(String content) {
        int start = endOf(SPACE, content, 0);
        int end = endOf("0123456789", content, start);
        boolean hasFractionOnly = end == start && content.startsWith(".", start);
        if (end == start && !hasFractionOnly) {
            return Optional.empty();
        }
        String rest = content.substring(endOf("0123456789.", content, end));
        boolean isParted = rest.isEmpty() || (SPACE + ";,").indexOf(rest.charAt(0)) >= 0;
        if (!isParted || SCRIPT.matcher(rest.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        return Optional.of(number(content.substring(start, end)));
    }

    private static int endOf(String characters, String text, int start) {
        int end = start;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static long number(String digits) {
        String significant = digits.substring(endOf("0", digits, 0));
        if (significant.isEmpty()) {
            return 0;
        }
        return significant.length() > MAX_DIGITS ? Long.MAX_VALUE : Long.parseLong(significant);
    }
}
