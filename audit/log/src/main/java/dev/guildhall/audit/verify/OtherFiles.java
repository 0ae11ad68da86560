package dev.guildhall.audit.verify;

import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.verify.TileFiles.Stored;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the tiles and bundles that the checkpoint does not ask for: of earlier checkpoints, or of one to come. */
final class OtherFiles {

    private static final String STRANGE = "it holds entries that the log does not have";

    private final TileFiles tiles;
    private final long size;
    private final Faults faults;
    private final FileFaults named;

    OtherFiles(TileFiles tiles, long size, Faults faults) {
        this.tiles = tiles;
        this.size = size;
        this.faults = faults;
        this.named = new FileFaults(faults);
    }

    /**
     * Checks the files at a place.
     *
     * @param known the hashes that belong there
     * @param judged the bundle that they were read from
     */
    void check(int level, long index, HashTile known, @Nullable TilePath judged) throws IOException {
        checkTiles(level, index, known);
        if (level == 0) {
            checkBundles(TilePath.ENTRIES, index, known, judged);
            checkBundles(TilePath.PRUNED, index, known, judged);
        }
    }

    private void checkTiles(int level, long index, HashTile known) throws IOException {
        int width = TilePath.widthAt(level, index, size);
        List<TilePath> there = tiles.takeAll(level, index);
        boolean exact = there.stream().anyMatch(path -> path.width() == width);
        for (TilePath path : there) {
            boolean isCovering = path.width() == (exact || width == 0 ? width : TilePath.FULL);
            check(path, isCovering, known);
        }
    }

    private void checkBundles(int level, long index, HashTile known, @Nullable TilePath judged) throws IOException {
        for (TilePath path : tiles.takeAll(level, index)) {
            check(path, path.equals(judged), known);
        }
    }

    private void check(TilePath path, boolean isJudged, HashTile known) throws IOException {
        if (path.width() > known.width()) {
            faults.changed(path.path(), path.firstEntry(known.width()), path.firstEntry(path.width()), STRANGE);
        } else if (!isJudged) {
            // a file that has vanished since it was seen was outgrown meanwhile
            tiles.stored(path).ifPresent(stored -> compare(stored, known));
        }
    }

    private void compare(Stored stored, HashTile known) {
        TilePath path = stored.path();
        if (path.level() < 0) {
            HashTile expected = known.first(path.width());
            named.mismatches(
                    BundleCheck.of(stored.bytes(), expected, path.width(), Framing.of(path))
                            .wrong(),
                    path);
            return;
        }
        Optional<HashTile> tile = stored.hashes();
        if (tile.isEmpty()) {
            named.length(stored);
        } else {
            named.differences(path, tile.get(), known);
        }
    }

    /** Names the files at places that were not checked: the log, which has so many leaves, does not come so far. */
    void checkRest(long leaves) {
        for (TilePath path : tiles.takeRest()) {
            long from = Math.max(path.firstEntry(0), leaves);
            long to = Math.max(from + 1, path.firstEntry(path.width()));
            faults.changed(path.path(), from, to, STRANGE);
        }
    }
}
