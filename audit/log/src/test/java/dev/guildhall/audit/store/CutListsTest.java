package dev.guildhall.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.retention.EntryRuns;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutListsTest {

    @Test
    void what_is_too_much_for_an_entry_is_told_in_parts_that_leave_nothing_out() {
        CutLists cut = new CutLists();
        EntryRuns.Builder all = EntryRuns.builder();
        cut.cutBefore(7);
        for (long index = 5; index < 100_000; index += 2) {
            cut.add(index);
            all.add(index);
        }

        List<CutList> lists = cut.lists();

        assertThat(lists).hasSizeGreaterThan(2).allSatisfy(list -> {
            assertThat(list.entries().text()).hasSizeLessThanOrEqualTo(CutLists.MAX_BYTES / 3 * 4);
            assertThat(list.part().entries()).isEqualTo(list.entries().count());
        });
        EntryRuns wanted = all.build();
        assertThat(wanted.without(lists.stream().map(CutList::entries).toList()).isEmpty())
                .isTrue();
        assertThat(lists.stream().mapToLong(list -> list.entries().count()).sum())
                .isEqualTo(wanted.count());
        assertThat(lists.get(lists.size() - 1).part().total()).isEqualTo(wanted.count() + 7);
        assertThat(cut.pruning()).isEqualTo(new Pruning(wanted.count(), 5, 99_999, wanted.count() + 7));
    }

    @Test
    void where_nothing_is_cut_there_is_no_list() {
        CutLists cut = new CutLists();
        cut.cutBefore(3);

        assertThat(cut.lists()).isEmpty();
        assertThat(cut.pruning()).isEqualTo(new Pruning(0, 0, 0, 3));
    }
}
