package dev.guildhall.audit.store;

import dev.guildhall.audit.retention.EntryRuns;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a pruning is going to cut, for as many entries as it takes to tell of it. Not thread-safe. */
public final class CutLists {

    /** How long a list may be in bytes, before its base64: half of what an entry may have. */
    static final int MAX_BYTES = 24 * 1024;

    private final List<EntryRuns> full = new ArrayList<>();
    private EntryRuns.Builder open = EntryRuns.builder();
    private long before;

    /** What cuts nothing so far. */
    public CutLists() {}

    /** So many more entries were cut before. */
    public void cutBefore(long entries) {
        before += entries;
    }

    /** The entry of this index is cut; it stands behind all that were added. */
    public void add(long index) {
        open.add(index);
        if (open.bytes() > MAX_BYTES) {
            full.add(open.build());
            open = EntryRuns.builder();
        }
    }

    /** What is cut in all. */
    public Pruning pruning() {
        Pruning all = Pruning.none().andCutBefore(before);
        for (CutList list : lists()) {
            Pruning part = list.part();
            all = new Pruning(
                    all.entries() + part.entries(),
                    all.isEmpty() ? part.first() : all.first(),
                    part.last(),
                    part.total());
        }
        return all;
    }

    /** The lists, in the order of their entries; none where nothing is cut. */
    public List<CutList> lists() {
        List<EntryRuns> sets = new ArrayList<>(full);
        if (!open.isEmpty()) {
            sets.add(open.build());
        }
        List<CutList> lists = new ArrayList<>();
        long total = before;
        for (EntryRuns set : sets) {
            total += set.count();
            lists.add(new CutList(new Pruning(set.count(), set.first(), set.last(), total), set));
        }
        return lists;
    }
}
