package dev.guildhall.audit.file;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.KeyHandover;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.tile.BundleEntry;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TreeEdge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts entries into the tree on disk and signs it. Tiles and bundles are on disk before the checkpoint that names them;
 * a crash or a failure in between leaves the old checkpoint, and the entries can be put in again.
 */
final class TreeWriter {

    private final LogFolder folder;
    private final DurableFiles files;
    private final List<Path> outgrown = new ArrayList<>();
    private TreeEdge edge;
    private SigningKey key;
    /** The key that the log goes on under once the entry that hands it over is in the tree. */
    private Optional<SigningKey> successor = Optional.empty();

    TreeWriter(LogFolder folder, SigningKey key, TreeEdge edge) {
        this.folder = folder;
        this.key = key;
        this.edge = edge;
        this.files = new DurableFiles(folder);
    }

    synchronized long size() {
        return edge.size();
    }

    /** Hands the log, as it is at the checkpoint, over to a key that signs once the entry that tells of it is in the tree. */
    synchronized KeyRotation handOver(Checkpoint last, SigningKey next) {
        KeyHandover handover = KeyHandover.sign(key, next, last.size(), last.root());
        successor = Optional.of(next);
        return new KeyRotation(key.verifierKey(), handover);
    }

    /** Adds the entries, and answers the new checkpoint, which is on disk. */
    synchronized Checkpoint write(EntrySource entries) throws IOException {
        requireThere();
        try {
            TreeEdge grown = edge.copy();
            TreeEdge.Sink sink = (tile, bytes) -> {
                files.write(folder.file(tile), bytes);
                if (tile.width() == TilePath.FULL) {
                    outgrown.add(partialsOf(tile));
                    if (tile.level() < 0) {
                        outgrown.add(partialsOf(new TilePath(TilePath.ENTRIES, tile.index(), TilePath.FULL)));
                        outgrown.add(partialsOf(tile.pruned()));
                    }
                }
            };
            Optional<SigningKey> handedOver = add(entries, grown, sink);
            grown.partials(sink);
            files.publish();
            SigningKey signing = handedOver.orElse(key);
            Checkpoint checkpoint = Checkpoint.sign(signing, grown.size(), grown.root());
            files.write(folder.checkpoint(), checkpoint.bytes());
            files.publish();
            edge = grown;
            successor = successor.filter(next -> next != signing);
            key = signing;
            return checkpoint;
        } finally {
            files.discard();
        }
    }

    /** Adds the entries to an edge, and answers the successor where one of them hands the log over to it. */
    private Optional<SigningKey> add(EntrySource entries, TreeEdge grown, TreeEdge.Sink sink) throws IOException {
        Optional<VerifierKey> next = successor.map(SigningKey::verifierKey);
        boolean[] told = {false};
        entries.forEach((entry, leaf) -> {
            grown.add(new BundleEntry(leaf, Optional.of(entry)), sink);
            told[0] |= next.isPresent()
                    && KeyRotation.in(entry).map(KeyRotation::to).equals(next);
        });
        return told[0] ? successor : Optional.empty();
    }

    // a folder that was removed, moved or unmounted would be made anew, without what it held
    private void requireThere() throws IOException {
        if (!Files.exists(folder.path().resolve(LogFolder.LOCK))) {
            throw new NoSuchFileException(
                    folder.path().toString(), null, "the log's folder was removed while the log was open");
        }
    }

    /** Deletes the partial tiles and bundles of those that are full by now. */
    synchronized void tidy() throws IOException {
        Optional<IOException> failed = Optional.empty();
        List<Path> left = new ArrayList<>();
        for (Path partials : outgrown) {
            try {
                DurableFiles.deleteFolder(partials);
            } catch (IOException e) {
                // the others need not stay for it
                left.add(partials);
                failed = Optional.of(e);
            }
        }
        outgrown.clear();
        outgrown.addAll(left);
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /** Cuts expired entries of the bundle at a place to their hashes, on disk and, at the edge, in memory. */
    synchronized void prune(long place, BundlePruner pruner, Expiry expiry, long end) throws IOException {
        pruner.prune(place, expiry, end);
        if (place == edge.size() / TilePath.FULL) {
            edge.cut(expiry::isExpired, end);
        }
    }

    private Path partialsOf(TilePath full) {
        Path file = folder.file(full);
        return file.resolveSibling(file.getFileName() + ".p");
    }
}
