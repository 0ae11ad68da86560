package dev.guildhall.accessibility.cli;

import java.io.PrintStream;

/** Shows on standard error how many pages were judged, where somebody is looking at it. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final int pages;
    private final int perStep;
    private int judged;

    private ProgressBar(PrintStream err, int pages, int perStep) {
        this.err = err;
        this.pages = pages;
        this.perStep = perStep;
    }

    /** A bar for so many pages; one that is never drawn where nobody looks, or where there is but one page. */
    static ProgressBar on(Console console, int pages) {
        boolean seen = console.terminal().progress() && pages > 1;
        // as often as the bar grows: more would cost more than the pages
        return new ProgressBar(console.err(), pages, seen ? Math.max(1, pages / WIDTH) : Integer.MAX_VALUE);
    }

    /** Counts a page that was judged. */
    synchronized void step() {
        judged++;
        if (judged % perStep == 0) {
            int done = (int) ((long) WIDTH * judged / pages);
            err.print("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + judged + " of " + pages + " pages");
            err.flush();
        }
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (perStep != Integer.MAX_VALUE) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
