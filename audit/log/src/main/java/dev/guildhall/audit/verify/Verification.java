package dev.guildhall.audit.verify;

import dev.guildhall.audit.note.Checkpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What checking a log's folder has found.
 *
 * <pre>{@code
 * Verification verification = LogVerifier.verify(folder, key);
 * if (!verification.isIntact()) {
 *     verification.faults().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Verification {

    private final @Nullable Checkpoint checkpoint;
    private final long entries;
    private final long pruned;
    private final List<Fault> faults;
    private final long more;
    private final List<String> unchecked;

    Verification(@Nullable Checkpoint checkpoint, long entries, long pruned, Faults faults, List<String> unchecked) {
        this.checkpoint = checkpoint;
        this.entries = entries;
        this.pruned = pruned;
        this.faults = faults.inOrder();
        this.more = faults.more();
        this.unchecked = List.copyOf(unchecked);
    }

    /** Whether there is no fault: every entry is what was acknowledged and signed. */
    public boolean isIntact() {
        return faults.isEmpty();
    }

    /** The checkpoint with the size and the root, its signature verified; empty when there is none that can be believed. */
    public Optional<Checkpoint> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    /** How many entries were read: those under the checkpoint and those that are on disk and wait for the next. */
    public long entries() {
        return entries;
    }

    /** How many of the entries were cut to their hashes because their time was over, as the log itself tells. */
    public long pruned() {
        return pruned;
    }

    /**
     * What is wrong, in the order of the entries as far as they are known: at most 10,000 that were changed or are missing, and
     * 10,000 that a crash left unfinished.
     */
    public List<Fault> faults() {
        return faults;
    }

    /** How many faults there are beyond {@link #faults}. */
    public long moreFaults() {
        return more;
    }

    /** The files in the folder that are no part of a log, relative to it; nothing vouches for them. */
    public List<String> unchecked() {
        return unchecked;
    }

    /** The result in words: one line when intact, else a line for each fault, and how many more there are. */
    @Override
    public String toString() {
        if (isIntact()) {
            String root = checkpoint().map(c -> " under the root " + c.root()).orElse("");
            String cut = pruned == 0 ? "" : ", " + pruned + " of them cut to their hashes,";
            return "intact: " + entries + " entries" + cut + root;
        }
        String told = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        return more == 0 ? told : told + "\nand " + more + " more";
    }
}
