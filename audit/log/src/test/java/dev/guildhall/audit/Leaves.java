package dev.guildhall.audit;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The hashes of all entries under a folder's checkpoint, computed from the entries' bytes. */
public final class Leaves {

    private Leaves() {}

    public static List<Hash> of(Path folder) throws IOException, MalformedNoteException {
        LogFolder log = new LogFolder(folder);
        long size = Checkpoint.parse(log.readCheckpoint()).size();
        List<Hash> leaves = new ArrayList<>();
        for (long bundle = 0; bundle * TilePath.FULL < size; bundle++) {
            int width = TilePath.widthAt(TilePath.ENTRIES, bundle, size);
            new TileReader(log).entries(bundle, width).forEach(entry -> leaves.add(TreeHasher.leaf(entry)));
        }
        return leaves;
    }
}
