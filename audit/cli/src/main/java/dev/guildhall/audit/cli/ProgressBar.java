package dev.guildhall.audit.cli;

import dev.guildhall.audit.verify.Progress;

/** Shows on standard error how far a long piece of work has come, where somebody is looking at it. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long QUIET_NANOS = 200_000_000;
    private static final long STEP_NANOS = 100_000_000;
    private static final int EVERY = 4_096;
    private static final int WIDTH = 40;

    private final Console console;
    private final boolean seen;
    private long next = System.nanoTime() + QUIET_NANOS;
    private boolean shown;

    private ProgressBar(Console console, boolean seen) {
        this.console = console;
        this.seen = seen;
    }

    /** A bar on the console; none where standard error is no terminal. */
    static ProgressBar on(Console console) {
        return new ProgressBar(console, Console.isTerminal());
    }

    @Override
    public void at(long entries, long of) {
        if (seen && entries % EVERY == 0 && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + STEP_NANOS;
            shown = true;
            int done = of == 0 ? WIDTH : (int) (WIDTH * entries / of);
            console.err().print("\r[" + "#".repeat(done) + " ".repeat(WIDTH - done) + "] " + entries + " of " + of);
            console.err().flush();
        }
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (shown) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
