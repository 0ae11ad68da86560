package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.OutcomeUnknownException;
import dev.guildhall.audit.store.Receipt;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** An entry that waits to be committed, and its caller. Encoded by its caller, then touched by the committing thread alone. */
final class Waiting {

    /** The longest entry, in bytes: what the two length bytes of a C2SP entry bundle can say. */
    static final int MAX_ENTRY_BYTES = 65_535;

    /** How a caller wants to hear. */
    enum Kind {
        WAITING,
        ASYNCHRONOUS
    }

    private final AuditStore.Entry entry;
    private final Kind kind;
    private final long now;
    private final CompletableFuture<Receipt> future = new CompletableFuture<>();
    private long recorded;
    private byte[] bytes;
    private Hash leaf;
    private @Nullable Runnable settled;

    /**
     * @param now what the clock says, in milliseconds since 1970
     * @throws RuntimeException what the entry throws
     */
    Waiting(AuditStore.Entry entry, long now, Kind kind) {
        this.entry = entry;
        this.kind = kind;
        this.now = now;
        this.recorded = now;
        this.bytes = encode(now);
        this.leaf = TreeHasher.leaf(bytes);
    }

    private byte[] encode(long recorded) {
        byte[] bytes = entry.at(Instant.ofEpochMilli(now), Instant.ofEpochMilli(recorded));
        if (bytes.length > MAX_ENTRY_BYTES) {
            throw new IllegalArgumentException(
                    "An entry has " + bytes.length + " bytes: give at most " + MAX_ENTRY_BYTES);
        }
        return bytes;
    }

    /** Makes the time of recording no earlier than this. */
    void notBefore(long earliest) {
        if (recorded < earliest) {
            bytes = encode(earliest);
            leaf = TreeHasher.leaf(bytes);
            recorded = earliest;
        }
    }

    boolean isAsynchronous() {
        return kind == Kind.ASYNCHRONOUS;
    }

    long recorded() {
        return recorded;
    }

    byte[] bytes() {
        return bytes;
    }

    Hash leaf() {
        return leaf;
    }

    CompletableFuture<Receipt> future() {
        return future;
    }

    /** Says that it is durable: at once where the caller waits, else with {@link #tell}. */
    void acknowledge(long index) {
        Receipt receipt = new Receipt(index, leaf);
        settle(() -> future.complete(receipt));
    }

    /** Says that it was not recorded, or that this is not known, in the same way. */
    void refuse(Throwable cause) {
        AuditUnavailableException refused = cause instanceof OutcomeWait.GivenUpException
                ? new OutcomeUnknownException(String.valueOf(cause.getMessage()), cause)
                : new AuditUnavailableException("The event was not recorded: " + cause.getMessage(), cause);
        settle(() -> future.completeExceptionally(refused));
    }

    private void settle(Runnable outcome) {
        if (settled == null) {
            settled = outcome;
            if (kind == Kind.WAITING) {
                outcome.run();
            }
        }
    }

    /** Tells a caller that does not wait; on a thread that commits nothing, for what it does then may take long. */
    void tell() {
        if (settled != null) {
            settled.run();
        }
    }

    /** Waits, without being interrupted away from an event that may already be on disk, for the receipt. */
    Receipt receipt() {
        try {
            // join does not end on an interrupt, and keeps it
            return future.join();
        } catch (CompletionException e) {
            Throwable refused = e.getCause() == null ? e : e.getCause();
            if (refused instanceof OutcomeUnknownException) {
                throw new OutcomeUnknownException(String.valueOf(refused.getMessage()), refused);
            }
            throw new AuditUnavailableException(String.valueOf(refused.getMessage()), refused);
        }
    }
}
