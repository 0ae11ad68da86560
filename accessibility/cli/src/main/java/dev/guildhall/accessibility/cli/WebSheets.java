package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.run.Failures;
import dev.guildhall.accessibility.run.UnreadablePageException;
import dev.guildhall.accessibility.sheet.SheetText;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Reads style sheets at addresses, each once a run, and gives up where many cannot be had: a page may name any number. */
final class WebSheets {
    /** So many are read in a run. */
    static final int MAX_SHEETS = 200;

    /** After so many that could not be had, no more are asked for. */
    static final int MAX_FAILED = 5;

    private final Web web;
    private final Map<URI, SheetText> known = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();

    WebSheets(Web web) {
        this.web = web;
    }

    /** @param allowed where the sheet may be sent on to */
    SheetText read(URI address, Predicate<URI> allowed) {
        // pages are checked at once: whoever comes second waits for the first
        return known.computeIfAbsent(
                address,
                sheet -> known.size() >= MAX_SHEETS || failed.get() >= MAX_FAILED
                        ? new SheetText.NotRead("Too many were read, or could not be had, before it.")
                        : fetch(sheet, allowed));
    }

    private SheetText fetch(URI address, Predicate<URI> allowed) {
        try {
            return new SheetText.Found(web.get(address, allowed).text().text());
        } catch (UnreadablePageException | IOException unreadable) {
            failed.incrementAndGet();
            return new SheetText.NotRead(Failures.say(unreadable));
        }
    }
}
