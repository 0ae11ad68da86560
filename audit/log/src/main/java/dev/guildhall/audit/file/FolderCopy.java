package dev.guildhall.audit.file;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.tile.BundleEntry;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TreeEdge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A copy of a log, wherever it is kept, as a folder that {@link dev.guildhall.audit.verify.LogVerifier} and any other
 * reader of C2SP tlog-tiles can check.
 *
 * <pre>{@code
 * Checkpoint copied = FolderCopy.write(store, Path.of("audit-copy"));
 * LogVerifier.verify(Path.of("audit-copy"), verifierKey);
 * }</pre>
 *
 * <p>Every hash is computed from the entries' bytes: what the store says of their hashes is not believed. Only of an entry
 * that was pruned the store's hash is taken, as there is nothing else; the root of the checkpoint tells whether it is right.
 * Bundles of pruned entries lie in {@code pruned/}, where tools for tlog-tiles do not look for them.
 */
public final class FolderCopy {

    private static final int AT_ONCE = 1_024;

    private FolderCopy() {}

    /**
     * Copies what the log's last checkpoint covers. The log may grow, and be pruned, meanwhile.
     *
     * @param folder empty, or not there yet
     * @return the checkpoint that was copied
     * @throws IllegalArgumentException when the folder is not empty
     * @throws DamagedLogException when the entries do not lead to the checkpoint's root, or one is missing; no checkpoint
     *     is written then
     * @throws AuditUnavailableException when the log cannot be read or the folder not be written
     */
    public static Checkpoint write(LogReader log, Path folder) {
        try {
            requireEmpty(folder);
            LogFolder copy = new LogFolder(folder);
            DurableFiles files = new DurableFiles(copy);
            try {
                Checkpoint checkpoint = copy(log, copy, files);
                DurableFiles.deleteFolder(copy.pending());
                return checkpoint;
            } finally {
                files.discard();
            }
        } catch (IOException e) {
            throw new AuditUnavailableException(
                    "The copy in " + folder + " could not be written: " + e.getMessage(), e);
        }
    }

    private static Checkpoint copy(LogReader log, LogFolder copy, DurableFiles files) throws IOException {
        Checkpoint checkpoint = log.latest();
        TreeEdge edge = new TreeEdge();
        TreeEdge.Sink sink = (tile, bytes) -> files.write(copy.file(tile), bytes);
        while (edge.size() < checkpoint.size()) {
            int count = (int) Math.min(AT_ONCE, checkpoint.size() - edge.size());
            if (add(log.entries(edge.size(), count), edge, sink)) {
                // they may have been cut since: what tells of that is then under a later checkpoint
                checkpoint = log.latest();
            }
            files.publish();
        }
        edge.partials(sink);
        if (!edge.root().equals(checkpoint.root())) {
            throw new DamagedLogException("The log was changed: its " + checkpoint.size()
                    + " entries do not lead to the root of its checkpoint");
        }
        files.write(copy.checkpoint(), checkpoint.bytes());
        files.publish();
        return checkpoint;
    }

    private static void requireEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> found = Files.list(folder)) {
            if (found.findAny().isPresent()) {
                throw new IllegalArgumentException("The folder " + folder + " is not empty: give one that is");
            }
        }
    }

    /** Adds the entries, and answers whether one of them is cut to its hash. */
    private static boolean add(List<StoredEntry> entries, TreeEdge edge, TreeEdge.Sink sink) throws IOException {
        if (entries.isEmpty()) {
            throw new DamagedLogException("Entry " + edge.size() + " is missing, though the checkpoint covers it");
        }
        boolean anyCut = false;
        for (StoredEntry entry : entries) {
            BundleEntry copied = entry.bytes()
                    .map(BundleEntry::whole)
                    .orElseGet(() -> new BundleEntry(entry.leafHash(), Optional.empty()));
            edge.add(copied, sink);
            anyCut |= copied.isCut();
        }
        return anyCut;
    }
}
