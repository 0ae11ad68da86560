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

/**
 * The tiles and bundles that were seen in a folder, to be taken one place after the other. Any thread may read them; one takes
 * them.
 */
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

    /** A file and the bytes that were read from it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this package
    record Stored(TilePath path, byte[] bytes) {

        /** The hashes of a tile; empty when the file has not the length that its name says. */
        Optional<HashTile> hashes() {
            return bytes.length == path.width() * Hash.BYTES ? Optional.of(new HashTile(bytes)) : Optional.empty();
        }
    }

    /** The partial or full file that the checkpoint asks for at a place. */
    TilePath exact(int level, long index) {
        return new TilePath(level, index, TilePath.widthAt(level, index, size));
    }

    /** The file that the checkpoint asks for at a place, or the full one where that is gone; empty without either. */
    Optional<Stored> covering(int level, long index) throws IOException {
        TilePath exact = exact(level, index);
        // a log that is being written takes the partial file away once the full one is there: look in this order
        Optional<Stored> found = stored(exact);
        return found.isPresent() ? found : stored(exact.full());
    }

    /** The bundle that the checkpoint asks for at a place, whole or with some of its entries cut; empty without either. */
    Optional<Stored> coveringBundle(long index) throws IOException {
        // whoever prunes takes the whole form away once the other is there: look in this order
        Optional<Stored> whole = covering(TilePath.ENTRIES, index);
        return whole.isPresent() ? whole : covering(TilePath.PRUNED, index);
    }

    /** Exactly this file; empty when it is not there. */
    Optional<Stored> stored(TilePath path) throws IOException {
        try {
            return Optional.of(new Stored(path, reader.readWhole(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
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
