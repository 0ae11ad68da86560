package dev.guildhall.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A set of entries is held against a sorted set of the JDK's. */
class EntryRunsPropertyTest {

    private static EntryRuns runs(Set<? extends Number> indexes) {
        EntryRuns.Builder runs = EntryRuns.builder();
        indexes.forEach(index -> runs.add(index.longValue()));
        return runs.build();
    }

    private static List<Long> indexes(EntryRuns set) {
        List<Long> indexes = new ArrayList<>();
        for (RunCursor runs = set.runs(); runs.next(); ) {
            for (long index = runs.first(); index <= runs.last(); index++) {
                indexes.add(index);
            }
        }
        return indexes;
    }

    @Property(tries = 300)
    void every_set_is_read_again_from_its_text(@ForAll Set<@LongRange(min = 0, max = EntryRuns.MAX_INDEX) Long> any) {
        TreeSet<Long> sorted = new TreeSet<>(any);

        EntryRuns set = runs(sorted);

        EntryRuns read = EntryRuns.parse(set.text());
        assertThat(read).isEqualTo(set);
        assertThat(read.count()).isEqualTo(sorted.size());
        assertThat(read.first()).isEqualTo(sorted.isEmpty() ? -1 : sorted.first());
        assertThat(read.last()).isEqualTo(sorted.isEmpty() ? -1 : sorted.last());
        assertThat(indexes(read)).containsExactlyElementsOf(sorted);
    }

    @Property(tries = 1_000)
    void what_is_left_without_others_is_what_the_jdk_leaves(
            @ForAll @Size(max = 40) Set<@IntRange(max = 60) Integer> one,
            @ForAll @Size(max = 4) List<@Size(max = 30) Set<@IntRange(max = 60) Integer>> others) {
        TreeSet<Integer> rest = new TreeSet<>(one);
        others.forEach(rest::removeAll);

        EntryRuns left = runs(new TreeSet<>(one))
                .without(
                        others.stream().map(other -> runs(new TreeSet<>(other))).toList());

        assertThat(left).isEqualTo(runs(rest));
    }

    @Property(tries = 1_000)
    void any_bytes_are_a_set_that_is_written_so_or_are_refused(@ForAll @Size(max = 30) byte[] bytes) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        EntryRuns set;
        try {
            set = EntryRuns.parse(text);
        } catch (IllegalArgumentException refused) {
            return;
        }

        assertThat(set.text()).isEqualTo(text);
    }

    @Test
    void neighbours_take_a_few_bytes_however_many_they_are() {
        EntryRuns.Builder runs = EntryRuns.builder();
        for (long index = 1_000_000; index < 1_100_000; index++) {
            runs.add(index);
        }

        assertThat(runs.build().text()).hasSizeLessThan(12);
    }

    @Test
    void an_entry_that_does_not_stand_behind_the_last_is_refused() {
        EntryRuns.Builder runs = EntryRuns.builder().add(4);

        assertThatThrownBy(() -> runs.add(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Entry 4 does not stand behind entry 4");
    }
}
