package dev.guildhall.audit.cli;

import dev.guildhall.audit.verify.Progress;
import java.util.function.LongSupplier;

/** Shows on standard error how far a long piece of work has come, where somebody is looking at it. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long QUIET_NANOS = 200_000_000;
    private static final long STEP_NANOS = 100_000_000;
    private static final int EVERY = 4_096;
    private static final int WIDTH = 40;

    private final Console console;
    private final LongSupplier nanos;
    private long next;
    private boolean shown;

    private ProgressBar(Console console, LongSupplier nanos) {
        this.console = console;
        this.nanos = nanos;
        this.next = nanos.getAsLong() + QUIET_NANOS;
    }

    /** A bar on the console; where standard error is no terminal, one for which time stands still and which is never shown. */
    static ProgressBar on(Console console) {
        return seen(console, Console.isTerminal() ? System::nanoTime : () -> 0);
    }

    static ProgressBar seen(Console console, LongSupplier nanos) {
        return new ProgressBar(console, nanos);
    }

    @Override
    public void at(long entries, long of) {
        if (entries % EVERY == 0 && nanos.getAsLong() - next >= 0) {
            next = nanos.getAsLong() + STEP_NANOS;
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
