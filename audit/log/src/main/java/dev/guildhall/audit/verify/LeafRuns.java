package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hashes of entries by their indexes, 32 bytes for each: added in order, where some may be missing between. Not
 * thread-safe.
 */
final class LeafRuns {

    private static final int FIRST_ROOM = 64 * Hash.BYTES;

    /** Hashes one behind the other, without a gap. */
    private static final class Run {

        private byte[] hashes = new byte[FIRST_ROOM];
        private int count;

        private void add(Hash hash) {
            int at = count * Hash.BYTES;
            if (at == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * at);
            }
            hash.copyTo(hashes, at);
            count++;
        }
    }

    private final TreeMap<Long, Run> runs = new TreeMap<>();
    private long end;

    /**
     * Adds the hash of the entry with an index.
     *
     * @throws IllegalArgumentException when the index is before one that was added
     */
    void add(long index, Hash hash) {
        if (index < end) {
            throw new IllegalArgumentException("The index " + index + " is before " + end);
        }
        Map.Entry<Long, Run> last = runs.lastEntry();
        Run run = last != null && index == end ? last.getValue() : new Run();
        runs.putIfAbsent(index - run.count, run);
        run.add(hash);
        end = index + 1;
    }

    /** The hash of the entry with the index, where it was added. */
    Optional<Hash> at(long index) {
        Map.Entry<Long, Run> run = runs.floorEntry(index);
        return run == null || index - run.getKey() >= run.getValue().count
                ? Optional.empty()
                : Optional.of(Hash.of(run.getValue().hashes, (int) (index - run.getKey()) * Hash.BYTES));
    }
}
