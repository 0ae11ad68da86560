package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kind of file a link's address names, as far as its ending tells. */
final class Destination {
    private static final Pattern ENDING = Pattern.compile("\\.([a-z0-9]{2,5})$");

    /** A click that does nothing but lead to an address. */
    private static final Pattern SET_BY_CLICK = Pattern.compile(
            "^\\s*(?:window\\.|document\\.)?location(?:\\.href)?\\s*=\\s*(['\"])(?<address>[^'\"]*)\\1;?\\s*$");

    private Destination() {}

    /** The ending in lower case, without its dot; empty if the address has none. */
    static String endingOf(AccessibleElement link) {
        String path = pathOf(link);
        int slash = path.lastIndexOf('/');
        Matcher ending = ENDING.matcher(slash < 0 ? path : path.substring(slash));
        return ending.find() && (!path.contains("://") || slash > path.indexOf("://") + 2) ? ending.group(1) : "";
    }

    /** What tells where following the link leads: its address or, without one, what a click does; empty if a script knows. */
    static Optional<String> addressOf(AccessibleElement link) {
        return Stream.of("href", "xlink:href", "onclick")
                .filter(link::has)
                .findFirst()
                .map(attribute -> link.attribute(attribute).strip())
                .map(address -> SET_BY_CLICK.matcher(address).replaceFirst("${address}"))
                .map(address -> address.startsWith("./") ? address.substring(2) : address);
    }

    /** The path without the ending, in lower case. */
    static String stemOf(AccessibleElement link) {
        return ENDING.matcher(pathOf(link)).replaceFirst("");
    }

    private static String pathOf(AccessibleElement link) {
        String address = link.attribute("href").strip().toLowerCase(Locale.ROOT);
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        int query = address.indexOf('?');
        return address.substring(0, query < 0 ? end : Math.min(end, query));
    }

    static boolean isLinkTo(AccessibleElement element, Set<String> endings) {
        return element.isOneOf("a", "area")
                && element.has("href")
                && element.isExposed()
                && endings.contains(endingOf(element));
    }

    /** The words of the link and of those around it in the same line, item or cell. */
    static String wordsAround(AccessibleElement link) {
        String around = link.parent()
                .filter(parent -> !parent.isOneOf("body", "main"))
                .map(parent -> parent.ownText())
                .orElse("");
        return (link.name().text() + " " + around + " " + link.description()).toLowerCase(Locale.ROOT);
    }
}
