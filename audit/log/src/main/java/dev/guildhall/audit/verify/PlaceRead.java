package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.verify.TileFiles.Stored;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/**
 * What the tile and the bundle at a place of the lowest level hold: all that can be told of them without their neighbours, so
 * that many can be read at once. Keeps hashes and few entries, for many places wait to be judged.
 *
 * @param index the place
 * @param tile the tile's file; empty when it is not there
 * @param hashes the hashes that the checkpoint covers; empty when the tile is not there or not whole
 * @param root the root over the hashes of a full tile
 * @param bundle what the bundle's file holds; empty when it is not there
 */
record PlaceRead(
        long index,
        Optional<Stored> tile,
        Optional<HashTile> hashes,
        Optional<Hash> root,
        Optional<BundleRead> bundle) {

    /**
     * A bundle that was held against the tile beside it.
     *
     * @param found the hashes of its entries
     * @param wrong the places of the entries whose hashes are not those of the tile
     * @param own its entries that tell of the log itself
     */
    record BundleRead(TilePath path, HashTile found, BitSet wrong, OwnEntries own) {}

    /** Reads what is at a place; on any thread. */
    static PlaceRead of(TileFiles tiles, long index) throws IOException {
        int width = tiles.exact(0, index).width();
        Optional<Stored> tile = tiles.covering(0, index);
        Optional<HashTile> hashes = tile.flatMap(Stored::hashes).map(all -> all.first(width));
        Optional<Hash> root = hashes.filter(all -> all.width() == TilePath.FULL).map(HashTile::root);
        Optional<BundleRead> bundle =
                tiles.coveringBundle(index).map(stored -> read(stored, hashes.orElseGet(HashTile::new), width));
        return new PlaceRead(index, tile, hashes, root, bundle);
    }

    private static BundleRead read(Stored bundle, HashTile expected, int covered) {
        TilePath path = bundle.path();
        BundleCheck check = BundleCheck.of(bundle.bytes(), expected, path.width(), Framing.of(path));
        OwnEntries own = new OwnEntries();
        check.tell(own, path.firstEntry(0), covered);
        return new BundleRead(path, check.found().first(covered), check.wrong(), own);
    }

    /** The root over these hashes, which need not be those of the tile. */
    Hash rootOf(HashTile believed) {
        return root.filter(computed -> hashes.filter(mine -> mine == believed).isPresent())
                .orElseGet(believed::root);
    }
}
