package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TreeEdge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * <p>Every hash is computed from the entries' bytes: what the store says of their hashes is not believed.
 */
public final class FolderCopy {

    private static final int AT_ONCE = 1_024;

    private FolderCopy() {}

    /**
     * Copies what the log's last checkpoint covers. The log may grow meanwhile.
     *
     * @param folder empty, or not there yet
     * @return the checkpoint that was copied
     * @throws IllegalArgumentException when the folder is not empty
     * @throws DamagedLogException when the entries do not lead to the checkpoint's root, or one is gone; no checkpoint is
     *     written then
     * @throws AuditUnavailableException when the log cannot be read or the folder not be written
     */
    public static Checkpoint write(LogReader log, Path folder) {
        Checkpoint checkpoint = log.latest();
        try {
            requireEmpty(folder);
            LogFolder copy = new LogFolder(folder);
            DurableFiles files = new DurableFiles(copy);
            TreeEdge edge = new TreeEdge();
            TreeEdge.Sink sink = (tile, bytes) -> files.write(copy.file(tile), bytes);
            while (edge.size() < checkpoint.size()) {
                int count = (int) Math.min(AT_ONCE, checkpoint.size() - edge.size());
                add(log.entries(edge.size(), count), edge, sink);
                files.publish();
            }
            edge.partials(sink);
            if (!edge.root().equals(checkpoint.root())) {
                throw new DamagedLogException("The log was changed: its " + checkpoint.size()
                        + " entries do not lead to the root of its checkpoint");
            }
            files.write(copy.checkpoint(), checkpoint.bytes());
            files.publish();
            DurableFiles.deleteFolder(copy.pending());
            return checkpoint;
        } catch (IOException e) {
            throw new AuditUnavailableException(
                    "The copy in " + folder + " could not be written: " + e.getMessage(), e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> found = Files.list(folder)) {
            if (found.findAny().isPresent()) {
                throw new IllegalArgumentException("The folder " + folder + " is not empty: give one that is");
            }
        }
    }

    private static void add(List<StoredEntry> entries, TreeEdge edge, TreeEdge.Sink sink) throws IOException {
        if (entries.isEmpty()) {
            throw new DamagedLogException("Entry " + edge.size() + " is missing, though the checkpoint covers it");
        }
        for (StoredEntry entry : entries) {
            byte[] bytes = entry.bytes()
                    .orElseThrow(() -> new DamagedLogException("Of entry " + entry.index()
                            + " only the hash was kept: a copy for tlog-tiles needs every entry's bytes"));
            edge.add(bytes, TreeHasher.leaf(bytes), sink);
        }
    }
}
