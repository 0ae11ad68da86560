package dev.guildhall.audit;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.segment.WriteAheadLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Entries that are forced to disk together. Filled under the lock of {@link GroupCommit}, then left as it is. */
final class Batch {

    private final List<byte[]> entries = new ArrayList<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private int frameBytes;
    private long first;
    private @Nullable Throwable failure;

    /** Puts an entry at the end and answers its place in the batch. */
    int add(byte[] entry, Hash leaf) {
        entries.add(entry);
        leaves.add(leaf);
        frameBytes += WriteAheadLog.frameBytes(entry);
        return entries.size() - 1;
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
