package dev.guildhall.audit.store;

import dev.guildhall.audit.note.Checkpoint;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps the entries of one log in one order. An entry is acknowledged only once it survives the loss of the process and of
 * power; the time of recording never goes back from one entry to the next.
 *
 * <p>Safe for use by many threads at once. Every implementation passes {@code AuditStoreContract}.
 */
public interface AuditStore extends LogReader, AutoCloseable {

    /** An entry that tells when it was recorded. */
    @FunctionalInterface
    interface Entry {
        /**
         * The entry's bytes, up to 65,535; asked for again when another entry with a later time came first.
         *
         * @param recorded when the store takes it
         */
        byte[] at(Instant recorded);

        /**
         * The entry's bytes, where they also tell what time it was by the store's clock.
         *
         * @param now what the clock said when the store was asked; earlier than {@code recorded} where the clock went back, or
         *     another node's is ahead
         * @param recorded when the store takes it: no earlier than the entry before
         */
        default byte[] at(Instant now, Instant recorded) {
            return at(recorded);
        }
    }

    /**
     * Appends an entry: on return it is durable.
     *
     * <p>An interrupt does not end the wait, and is kept.
     *
     * @throws AuditUnavailableException when it could not be made durable
     * @throws IllegalArgumentException when the entry is longer than 65,535 bytes
     * @throws RuntimeException what the entry throws
     */
    Receipt append(Entry entry);

    /**
     * Appends an entry without waiting for the disk. Where as many as the store allows wait already, the caller waits until
     * one of them is durable: nothing is dropped.
     *
     * @return what completes once the entry is durable, or exceptionally with {@link AuditUnavailableException}
     * @throws AuditUnavailableException when the store is closed
     * @throws IllegalArgumentException when the entry is longer than 65,535 bytes
     * @throws RuntimeException what the entry throws
     */
    CompletableFuture<Receipt> appendAsync(Entry entry);

    /**
     * Signs now.
     *
     * @return the checkpoint over every entry acknowledged so far, which is durable
     * @throws AuditUnavailableException when that could not be done
     */
    Checkpoint checkpoint();

    /**
     * Makes durable what is under way, signs, and lets go of the store. A second call does nothing.
     *
     * @throws AuditUnavailableException when the tree could not be written or signed; what was acknowledged is kept
     */
    @Override
    void close();
}
