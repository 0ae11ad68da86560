package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The links of a page, by whether they lead into it or to another. */
final class SkipLinks {
    /** The same page, or no page at all. */
    private static final Pattern NOT_ELSEWHERE = Pattern.compile(
            "([#?].*)?|(mailto|tel|sms|javascript|data|blob):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final AccessibilityTree page;
    private final Map<String, AccessibleElement> anchors = new HashMap<>();
    private final List<AccessibleElement> into = new ArrayList<>();
    private final Set<Element> withLinks = new HashSet<>();
    private final Set<Element> withLinksElsewhere = new HashSet<>();
    private final boolean addressesAreOfAnotherPage;

    private SkipLinks(AccessibilityTree page) {
        this.page = page;
        for (AccessibleElement anchor : page.allNamed("a")) {
            anchors.putIfAbsent(anchor.attribute("name"), anchor);
        }
        addressesAreOfAnotherPage = page.allNamed("base").stream().anyMatch(base -> base.has("href"));
        for (AccessibleElement element : page.elements()) {
            if (element.isOneOf("a", "area") && element.has("href")) {
                add(element);
            } else if (element.isOneOf("form") || element.has("onclick")) {
                markAround(element, withLinksElsewhere);
            }
        }
    }

    static SkipLinks of(AccessibilityTree page) {
        return new SkipLinks(page);
    }

    private void add(AccessibleElement link) {
        String address = link.attribute("href").strip();
        markAround(link, withLinks);
        if (!NOT_ELSEWHERE.matcher(address).matches()) {
            markAround(link, withLinksElsewhere);
        } else if (address.startsWith("#") && link.isRendered() && !link.isInert()) {
            into.add(link);
        }
    }

    /** Ends where an earlier link has been, so that every element is marked once. */
    private static void markAround(AccessibleElement link, Set<Element> marked) {
        for (Element around = link.element(); around != null && marked.add(around); around = around.parent()) {
            // the mark is the work
        }
    }

    /** Whether people may get from this page to another that has the same blocks. */
    boolean mayLeadElsewhere() {
        return withLinksElsewhere.contains(page.root().element())
                || page.allNamed("script").stream().findAny().isPresent();
    }

    /** Whether an element has links, and all of them lead into this page: a list of its own contents. */
    boolean areAllLinksOf(AccessibleElement element) {
        return withLinks.contains(element.element()) && !withLinksElsewhere.contains(element.element());
    }

    /** Where links into the page lead to. */
    List<AccessibleElement> targets() {
        return into.stream().flatMap(link -> target(link).stream()).toList();
    }

    /** As browsers look for it: the id as it is written, the id decoded, the anchor of that name. */
    private Optional<AccessibleElement> target(AccessibleElement link) {
        String fragment = link.attribute("href").strip().substring(1);
        String decoded = decoded(fragment);
        return page.withId(fragment, page.root())
                .or(() -> page.withId(decoded, page.root()))
                .or(() -> Optional.ofNullable(anchors.get(decoded)))
                .filter(AccessibleElement::isRendered)
                .filter(target -> !fragment.isEmpty());
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        StringBuilder bytes = new StringBuilder();
        byte[] given = fragment.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < given.length; at++) {
            int value = at + 2 < given.length && given[at] == '%' ? hex(given[at + 1], given[at + 2]) : -1;
            bytes.append((char) (value < 0 ? given[at] & 0xff : value));
            at += value < 0 ? 0 : 2;
        }
        return new String(bytes.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    /** Whether a link may lead into this page in a way that the source does not tell. */
    boolean mayLeadIntoThisPage() {
        return addressesAreOfAnotherPage
                || page.allNamed("a").stream()
                        .map(link -> link.attribute("href").toLowerCase(Locale.ROOT))
                        .anyMatch(address -> address.indexOf('#') > 0);
    }
}
