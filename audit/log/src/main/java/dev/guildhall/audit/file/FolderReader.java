package dev.guildhall.audit.file;

import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.tile.BundleEntry;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the log in a folder, also while another process writes to it. Believes what it reads: to check it is the verifier's
 * work.
 */
public final class FolderReader implements LogReader {

    private final LogFolder folder;
    private final TileReader tiles;

    private FolderReader(LogFolder folder) {
        this.folder = folder;
        this.tiles = new TileReader(folder);
    }

    /** Reads the log in this folder. */
    public static FolderReader of(Path folder) {
        return new FolderReader(new LogFolder(folder));
    }

    @Override
    public Checkpoint latest() {
        try {
            return Checkpoint.parse(folder.readCheckpoint());
        } catch (MalformedNoteException e) {
            throw new DamagedLogException(
                    "The checkpoint of the log in " + folder.path() + " is malformed, for " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public MerkleTree tree(Checkpoint checkpoint) {
        return new MerkleTree(checkpoint.size(), tiles.nodes(checkpoint.size()));
    }

    @Override
    public List<StoredEntry> entries(long first, int count) {
        if (first < 0 || count < 0 || count > MAX_ENTRIES) {
            throw new IllegalArgumentException("Entries from " + first + " on and " + count
                    + " of them are asked for: give an index from 0 and at most " + MAX_ENTRIES + " entries");
        }
        long size = latest().size();
        long end = Math.min(size, first + count);
        List<StoredEntry> found = new ArrayList<>();
        try {
            for (long index = first; index < end; ) {
                long bundle = index / TilePath.FULL;
                int width = TilePath.widthAt(TilePath.ENTRIES, bundle, size);
                int from = (int) (index % TilePath.FULL);
                int to = (int) Math.min(width, end - bundle * TilePath.FULL);
                for (BundleEntry entry : tiles.bundle(bundle, width, from, to)) {
                    found.add(new StoredEntry(index, entry.leaf(), entry.bytes()));
                    index++;
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return found;
    }

    private AuditUnavailableException unreadable(IOException e) {
        return new AuditUnavailableException(
                "The log in " + folder.path() + " could not be read: "
                        + e.getClass().getSimpleName() + " " + e.getMessage(),
                e);
    }
}
