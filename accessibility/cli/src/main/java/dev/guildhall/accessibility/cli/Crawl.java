package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.run.Failures;
import dev.guildhall.accessibility.run.PageSource;
import dev.guildhall.accessibility.run.UnreadablePageException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Follows the links of a page to other pages of its site, nearest first; one request at a time, to be kind to the site. */
final class Crawl {
    /** Links beyond so many are forgotten. */
    private static final int MAX_KNOWN = 100_000;

    private final Web web;
    private final Sheets sheets;
    private final Set<URI> known = new HashSet<>();
    private final Queue<URI> next = new ArrayDeque<>();
    private final List<PageSource> pages = new ArrayList<>();

    private Crawl(Web web, Sheets sheets) {
        this.web = web;
        this.sheets = sheets;
    }

    /** The page at an address and up to so many pages in all that can be reached from it within its site. */
    static List<PageSource> from(String name, URI start, Web web, Sheets sheets, int limit) {
        Crawl crawl = new Crawl(web, sheets);
        crawl.known.add(plain(start));
        crawl.visit(name, start);
        while (!crawl.next.isEmpty() && crawl.pages.size() < limit) {
            URI address = crawl.next.remove();
            crawl.visit(address.toString(), address);
        }
        return crawl.pages;
    }

    private void visit(String name, URI address) {
        boolean isStart = pages.isEmpty();
        try {
            Web.Answer answer = web.get(address, target -> isStart || sameSite(address, target));
            URI end = plain(answer.address());
            boolean isKnown = !end.equals(plain(address)) && !known.add(end);
            if (!isStart && (isKnown || !AddressSource.isPage(answer))) {
                // links lead to documents, and to one page under two addresses
                return;
            }
            PageSource.Loaded loaded = AddressSource.read(name, answer, sheets);
            pages.add(new Fetched(name, loaded));
            Jsoup.parse(loaded.page().source(), answer.address().toString())
                    .select("a[href], area[href]")
                    .forEach(link -> target(link)
                            .filter(target -> sameSite(answer.address(), target))
                            .ifPresent(this::remember));
        } catch (UnreadablePageException | IOException failed) {
            pages.add(PageSource.unreadable(name, Failures.say(failed)));
        }
    }

    private void remember(URI target) {
        if (known.size() < MAX_KNOWN && known.add(target)) {
            next.add(target);
        }
    }

    private static Optional<URI> target(Element link) {
        try {
            URI target = URI.create(link.absUrl("href"));
            return Web.isWeb(target) ? Optional.of(plain(target)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Without the part that names a place in the page. */
    private static URI plain(URI address) {
        String text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    /** Scheme, host and port are the same. */
    static boolean sameSite(URI one, URI other) {
        return origin(one).equals(origin(other));
    }

    private static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int standard = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":"
                + (address.getPort() < 0 ? standard : address.getPort());
    }

    private record Fetched(String name, Loaded load) implements PageSource {}
}
