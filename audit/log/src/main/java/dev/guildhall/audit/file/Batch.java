package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.WriteAheadLog;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Entries that are forced to disk together. Filled under the lock of {@link GroupCommit}, then left as it is. */
final class Batch {

    private final List<byte[]> entries = new ArrayList<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final List<Place> asynchronous = new ArrayList<>();
    private int frameBytes;
    private long first;
    private @Nullable Throwable failure;

    /** Where an entry stands in a batch, and how its caller hears of it. */
    record Place(Batch batch, int index, Optional<CompletableFuture<Receipt>> asked) {

        /** How a caller wants to hear. */
        enum Kind {
            WAITING,
            ASYNCHRONOUS
        }

        /** Waits for the receipt. */
        Receipt receipt() {
            return batch.receipt(index);
        }

        CompletableFuture<Receipt> future() {
            return asked.orElseThrow();
        }
    }

    /** Puts an entry at the end and answers its place in the batch. */
    Place add(byte[] entry, Hash leaf, Place.Kind kind) {
        entries.add(entry);
        leaves.add(leaf);
        frameBytes += WriteAheadLog.frameBytes(entry);
        Optional<CompletableFuture<Receipt>> asked =
                kind == Place.Kind.ASYNCHRONOUS ? Optional.of(new CompletableFuture<>()) : Optional.empty();
        Place place = new Place(this, entries.size() - 1, asked);
        if (asked.isPresent()) {
            asynchronous.add(place);
        }
        return place;
    }

    /** The places whose callers do not wait. */
    List<Place> asynchronous() {
        return asynchronous;
    }

    /** Tells the callers that do not wait; on a thread that commits nothing, for what they do then may take long. */
    void tell() {
        for (Place place : asynchronous) {
            try {
                place.future().complete(receipt(place.index()));
            } catch (AuditUnavailableException e) {
                place.future().completeExceptionally(e);
            }
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int frameBytes() {
        return frameBytes;
    }

    List<byte[]> entries() {
        return entries;
    }

    List<Hash> leaves() {
        return leaves;
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
    Receipt receipt(int place) {
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
        return new Receipt(first + place, leaves.get(place));
    }
}
