package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.verify.TileFiles.Stored;
import java.util.BitSet;
import java.util.Optional;

/** Names what is wrong with a tile or a bundle, in words. */
final class FileFaults {

    private final Faults faults;

    FileFaults(Faults faults) {
        this.faults = faults;
    }

    /** Names the file for each entry whose hash is another. */
    void mismatches(BitSet wrong, TilePath file) {
        wrong.stream()
                .mapToLong(file::firstEntry)
                .forEach(entry -> faults.changed(file.path(), entry, entry + 1, "the entry and its hash do not match"));
    }

    /** Names a tile that the checkpoint asks for and that is not there or not whole. */
    void absent(TilePath exact, Optional<Stored> stored) {
        if (stored.isEmpty()) {
            faults.missing(exact.path(), exact.firstEntry(0), exact.firstEntry(exact.width()), "the tile is not there");
        } else {
            length(stored.get());
        }
    }

    /** Names a tile that has not the length that its name says. */
    void length(Stored stored) {
        TilePath path = stored.path();
        int wanted = path.width() * Hash.BYTES;
        String reason = "it has " + stored.bytes().length + " bytes, where " + wanted + " belong";
        faults.changed(path.path(), path.firstEntry(0), path.firstEntry(path.width()), reason);
    }

    /** Names the tile for each of its hashes that is not the computed one. */
    void differences(TilePath path, HashTile stored, HashTile computed) {
        for (int place = 0; place < stored.width(); place++) {
            if (!stored.agrees(place, computed, place)) {
                String reason = "its hash over these entries is not that of the entries";
                faults.changed(path.path(), path.firstEntry(place), path.firstEntry(place + 1), reason);
            }
        }
    }
}
