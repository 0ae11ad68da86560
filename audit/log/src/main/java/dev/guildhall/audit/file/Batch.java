package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Those who hear together of what is forced to disk together. Filled under the lock of {@link GroupCommit}, then left as it is;
 * the entries' memory goes to the next but one batch.
 */
final class Batch {

    private final Entries entries;
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Asked> asked = new ArrayList<>();
    private long first;
    private @Nullable Throwable failure;

    /** @param entries empty */
    Batch(Entries entries) {
        this.entries = entries;
    }

    /** Where an entry stands whose caller waits. */
    record Place(Batch batch, int index, Hash leaf) {
        /** Waits for the receipt. */
        Receipt receipt() {
            return batch.receipt(index, leaf);
        }
    }

    /** What a caller hears by who does not wait. */
    private static final class Asked extends CompletableFuture<Receipt> {
        private final int place;
        private final Hash leaf;

        Asked(int place, Hash leaf) {
            this.place = place;
            this.leaf = leaf;
        }
    }

    /** Puts an entry at the end whose caller waits. */
    Place add(byte[] entry, Hash leaf) {
        return new Place(this, entries.add(entry, leaf), leaf);
    }

    /** Puts an entry at the end whose caller does not wait. */
    CompletableFuture<Receipt> ask(byte[] entry, Hash leaf) {
        Asked future = new Asked(entries.add(entry, leaf), leaf);
        asked.add(future);
        return future;
    }

    /** How many callers do not wait. */
    int asked() {
        return asked.size();
    }

    /** Tells the callers that do not wait; on a thread that commits nothing, for what they do then may take long. */
    void tell() {
        for (Asked future : asked) {
            try {
                future.complete(receipt(future.place, future.leaf));
            } catch (AuditUnavailableException e) {
                future.completeExceptionally(e);
            }
        }
    }

    boolean isEmpty() {
        return entries.count() == 0;
    }

    Entries entries() {
        return entries;
    }

    /** Lets the waiting callers go with their receipts: the entries are on disk from this index on. */
    void acknowledge(long firstIndex) {
        first = firstIndex;
        done.countDown();
    }

    /** Lets the waiting callers go without receipts. */
    void fail(Throwable cause) {
        failure = cause;
        done.countDown();
    }

    /** Waits, without being interrupted away from an event that may already be on disk, for the receipt. */
    private Receipt receipt(int place, Hash leaf) {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable cause = failure;
        if (cause != null) {
            throw new AuditUnavailableException(
                    "The event was not recorded, because the log could not be written: " + cause.getMessage(), cause);
        }
        return new Receipt(first + place, leaf);
    }
}
