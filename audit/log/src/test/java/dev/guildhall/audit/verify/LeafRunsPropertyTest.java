package dev.guildhall.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LeafRunsPropertyTest {

    private static Hash hash(long index) {
        return TreeHasher.leaf(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
    }

    @Property(tries = 300)
    void what_was_added_at_an_index_is_there_and_nothing_else_is(
            @ForAll @LongRange(max = 1_000_000) long first,
            @ForAll @Size(max = 300) List<@IntRange(min = 1, max = 3) Integer> steps) {
        LeafRuns leaves = new LeafRuns();
        Map<Long, Hash> added = new TreeMap<>();
        long index = first;
        for (int step : steps) {
            leaves.add(index, hash(index));
            added.put(index, hash(index));
            index += step;
        }

        for (long asked = first - 2; asked < index + 2; asked++) {
            assertThat(leaves.at(asked)).isEqualTo(Optional.ofNullable(added.get(asked)));
        }
        if (!steps.isEmpty()) {
            long last = index - steps.get(steps.size() - 1);
            assertThatThrownBy(() -> leaves.add(last, hash(last))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
