package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's declaration that it is to be loaded again, or another in its place.
 *
 * @param seconds after how many seconds
 * @see <a href="https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh">HTML, refresh</a>
 */
record Refresh(AccessibleElement element, long seconds) {

    /** White space, digits, and what may follow them: the end, or a separator before an address. */
    private static final Pattern CONTENT =
            Pattern.compile("\\s*(\\d{0,12})(?:\\.[\\d.]*)?(?:\\s*$|[\\s;,].*)", Pattern.DOTALL);

    /** The first of the page that browsers take for one. */
    static Optional<Refresh> first(AccessibilityTree page) {
        return page.elements().stream()
                .filter(element -> element.is("meta")
                        && element.attribute("http-equiv").strip().equalsIgnoreCase("refresh"))
                .flatMap(element ->
                        seconds(element.attribute("content")).map(seconds -> new Refresh(element, seconds)).stream())
                .findFirst();
    }

    private static Optional<Long> seconds(String content) {
        Matcher matcher = CONTENT.matcher(content);
        return matcher.matches() && !matcher.group(1).isEmpty()
                ? Optional.of(Long.parseLong(matcher.group(1)))
                : Optional.empty();
    }
}
