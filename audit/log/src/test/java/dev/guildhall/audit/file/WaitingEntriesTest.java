package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.segment.Frames;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WaitingEntriesTest {

    private static final int PIECE = 4_096;
    private static final byte[] ENTRY = new byte[5];
    private static final Hash LEAF = TreeHasher.leaf(ENTRY);

    /** What asking for the figure may itself allocate, in bytes; a piece, or a longer list of hashes, is far more. */
    private static final long SLACK = 64;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Entries batch(int count) {
        Entries batch = new Entries(Frames.toWrite(PIECE));
        for (int n = 0; n < count; n++) {
            batch.add(ENTRY, LEAF);
        }
        return batch;
    }

    @Property(tries = 100)
    void what_was_reserved_is_added_without_more_memory_whatever_comes_between(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 300) Integer> batches,
            @ForAll @Size(min = 40, max = 40) List<@IntRange(max = 4) Integer> between) {
        WaitingEntries waiting = new WaitingEntries(Frames::toKeep, PIECE, Long.MAX_VALUE, Optional.empty());
        boolean writing = false;
        for (int n = 0; n < batches.size(); n++) {
            Entries batch = batch(batches.get(n));
            waiting.reserve(batch);
            writing = comesBetween(waiting, between.get(n), writing);

            long before = threads.getCurrentThreadAllocatedBytes();
            waiting.add(batch);
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;

            assertThat(allocated).isLessThanOrEqualTo(SLACK);
        }
    }

    /** The tree is begun to be written, or was or could not be; answers whether it is being written. */
    private static boolean comesBetween(WaitingEntries waiting, int what, boolean writing) {
        if (!writing && what == 1) {
            waiting.take();
            return true;
        }
        if (writing && what == 2) {
            waiting.forgetTaken();
            return false;
        }
        if (writing && what == 3) {
            waiting.putBack();
            return false;
        }
        return writing;
    }
}
