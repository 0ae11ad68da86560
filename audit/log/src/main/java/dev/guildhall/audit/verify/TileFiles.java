package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import dev.guildhall.audit.verify.Snapshot.Place;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tiles and bundles that were seen in a folder, to be taken one place after the other. */
final class TileFiles {

    private final TileReader reader;
    private final Map<Place, List<TilePath>> files;
    private final long size;

    /** @param size the number of entries that the checkpoint covers */
    TileFiles(TileReader reader, Map<Place, List<TilePath>> files, long size) {
        this.reader = reader;
        this.files = files;
        this.size = size;
    }

    /** The file that the checkpoint asks for at a place: the partial one, or the full one where that is gone. */
    TilePath covering(int level, long index) {
        TilePath exact = new TilePath(level, index, TilePath.widthAt(level, index, size));
        // a log that is being written takes the partial file away once the full one is there
        return reader.has(exact) || !reader.has(exact.full()) ? exact : exact.full();
    }

    /** The bytes of exactly this file; empty when it is not there. */
    Optional<byte[]> bytes(TilePath path) throws IOException {
        try {
            return Optional.of(reader.readWhole(path));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The tile of exactly this file; empty when it is not there, or is not of its length. */
    Optional<HashTile> tile(TilePath path) throws IOException {
        return bytes(path)
                .filter(bytes -> bytes.length == path.width() * Hash.BYTES)
                .map(HashTile::new);
    }

    /** The files at a place, which are not given again. */
    List<TilePath> takeAll(int level, long index) {
        List<TilePath> there = files.remove(new Place(level, index));
        return there == null ? List.of() : there;
    }

    /** The files that were not taken. */
    List<TilePath> takeRest() {
        return files.values().stream().flatMap(List::stream).toList();
    }
}
