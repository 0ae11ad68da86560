package dev.guildhall.audit.cli;

import dev.guildhall.audit.store.Receipt;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Prints receipts in the order of their lines, each once its event is durable, and flushes before it waits for the next: who
 * reads a receipt can rely on it, and nobody waits for one that could be there.
 */
final class ReceiptPrinter {

    /** As many as the log lets wait. */
    private static final int MAX_WAITING = 65_536;

    private static final int MOST_FAILURES_TOLD = 10;

    /** A line and what becomes of its event. */
    private record Awaited(long line, Optional<CompletableFuture<Receipt>> receipt) {}

    private static final Awaited END = new Awaited(0, Optional.empty());

    private final Console console;
    private final BlockingQueue<Awaited> awaited = new ArrayBlockingQueue<>(MAX_WAITING);
    private final Thread printer = new Thread(this::print, "audit-receipts");
    private volatile long failures;

    ReceiptPrinter(Console console) {
        this.console = console;
        printer.setDaemon(true);
        printer.start();
    }

    /** Prints this receipt after those that were given before. */
    void await(long line, CompletableFuture<Receipt> receipt) {
        put(new Awaited(line, Optional.of(receipt)));
    }

    /** Whether an event could not be recorded, or a receipt could not be printed. */
    boolean failed() {
        return failures > 0;
    }

    /** Returns once every receipt that was given is printed. */
    void finish() {
        put(END);
        boolean interrupted = false;
        while (printer.isAlive()) {
            try {
                printer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(Awaited next) {
        try {
            awaited.put(next);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the reading of lines", e);
        }
    }

    private void print() {
        try {
            for (Awaited next = take(); next.receipt().isPresent(); next = take()) {
                CompletableFuture<Receipt> receipt = next.receipt().get();
                if (!receipt.isDone()) {
                    flush();
                }
                print(next.line(), receipt);
            }
            flush();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the printing of receipts", e);
        }
    }

    private Awaited take() throws InterruptedException {
        Awaited next = awaited.poll();
        if (next == null) {
            flush();
            next = awaited.take();
        }
        return next;
    }

    private void print(long line, CompletableFuture<Receipt> future) {
        try {
            console.line(ReceiptLine.of(future.join()));
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            fail("line " + line + " was not recorded: " + cause.getMessage());
        } catch (IOException e) {
            fail("line " + line + " was recorded, but its receipt could not be printed: " + e.getMessage());
        }
    }

    private void flush() {
        try {
            console.out().flush();
        } catch (IOException e) {
            fail("the last receipts could not be printed: " + e.getMessage());
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the printer's thread counts
    private void fail(String reason) {
        failures++;
        if (failures <= MOST_FAILURES_TOLD) {
            console.note(reason);
        }
    }
}
