package dev.guildhall.audit.file;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.rotation.KeyChain;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.segment.SegmentFiles;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.tile.BundleEntry;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import dev.guildhall.audit.tile.TreeEdge;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Looks through a folder for where its log goes on. Changed bytes are refused and left as they are. What a crash left
 * uncovered is found and counted here, and put into the tree once the log is open: a caller waits for the reading only, not
 * for the tree's files.
 *
 * @param tree what writes to the tree from here on
 * @param checkpoint the checkpoint that is in the folder
 * @param tail what it does not cover
 * @param lastRecorded when the last entry was recorded, in milliseconds since 1970; 0 when there is none
 */
record Recovery(TreeWriter tree, Checkpoint checkpoint, Tail tail, long lastRecorded) {

    static Recovery of(LogFolder folder, SigningKey key) throws IOException {
        if (!Files.exists(folder.checkpoint())) {
            requireNew(folder);
            TreeWriter tree = new TreeWriter(folder, key, new TreeEdge());
            return new Recovery(tree, tree.write(EntrySource.of(List.of())), Tail.none(), 0);
        }
        Checkpoint checkpoint = readCheckpoint(folder);
        Tail tail = Tail.of(folder, checkpoint.size());
        requireKey(folder, key.verifierKey(), checkpoint, tail.rotations());
        TreeEdge edge = loadEdge(folder, checkpoint);
        long lastRecorded = lastRecorded(folder, checkpoint.size(), tail.last());
        DurableFiles.deleteFolder(folder.pending());
        return new Recovery(new TreeWriter(folder, key, edge), checkpoint, tail, lastRecorded);
    }

    // a crash while a log is begun leaves no checkpoint, no tile and no entry
    private static void requireNew(LogFolder folder) throws IOException {
        if (Files.exists(folder.tiles()) || !SegmentFiles.segments(folder.wal()).isEmpty()) {
            throw new DamagedLogException("The log in " + folder.path()
                    + " has entries and no checkpoint: restore the checkpoint from a copy");
        }
    }

    private static Checkpoint readCheckpoint(LogFolder folder) throws IOException {
        try {
            return Checkpoint.parse(folder.readCheckpoint());
        } catch (MalformedNoteException e) {
            throw new DamagedLogException(
                    "The checkpoint of the log in " + folder.path() + " is malformed, for " + e.getMessage(), e);
        }
    }

    /** A crash may have left the entry that hands the log over on disk, and the checkpoint signed by the key before. */
    private static void requireKey(
            LogFolder folder, VerifierKey key, Checkpoint checkpoint, List<KeyRotation> rotations) {
        VerifierKey signer = rotations.isEmpty() ? key : rotations.get(0).from();
        KeyChain keys = new KeyChain(signer);
        rotations.forEach(keys::follow);
        if (!checkpoint.isSignedBy(signer)) {
            throw new DamagedLogException("The checkpoint of the log in " + folder.path() + " is not signed by "
                    + signer + ": open it with the key that the log has now, or verify it");
        }
        if (!keys.last().equals(key)) {
            throw new DamagedLogException(
                    "The log in " + folder.path() + " was handed over to " + keys.last() + ": open it with that key");
        }
    }

    private static TreeEdge loadEdge(LogFolder folder, Checkpoint checkpoint) throws IOException {
        try {
            TreeEdge edge = TreeEdge.load(new TileReader(folder), checkpoint.size());
            if (edge.isOf(checkpoint.root())) {
                return edge;
            }
        } catch (IOException e) {
            throw new DamagedLogException(
                    "The tree of the log in " + folder.path() + " cannot be read: " + e.getMessage(), e);
        }
        throw new DamagedLogException("The tree of the log in " + folder.path()
                + " does not lead to the root of its checkpoint: verify it to see what was changed");
    }

    /** What waits for the tree; empty when nothing does. */
    Optional<EntrySource> uncovered() {
        return tail.isEmpty() ? Optional.empty() : Optional.of(tail);
    }

    private static long lastRecorded(LogFolder folder, long size, Optional<byte[]> lastOfTail) throws IOException {
        if (lastOfTail.isPresent()) {
            return EventReader.recordedMillis(lastOfTail.get()).orElse(0);
        }
        if (size == 0) {
            return 0;
        }
        TileReader tiles = new TileReader(folder);
        for (long bundle = (size - 1) / TilePath.FULL; bundle >= 0; bundle--) {
            List<BundleEntry> entries = tiles.bundle(bundle, TilePath.widthAt(TilePath.ENTRIES, bundle, size));
            // the last that is whole: no entry is cut before a later one, which stays, has told of it
            for (int place = entries.size() - 1; place >= 0; place--) {
                Optional<byte[]> entry = entries.get(place).bytes();
                if (entry.isPresent()) {
                    return EventReader.recordedMillis(entry.get()).orElse(0);
                }
            }
        }
        return 0;
    }
}
