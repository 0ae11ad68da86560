package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.Nodes;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.verify.PlaceRead.BundleRead;
import dev.guildhall.audit.verify.TileFiles.Stored;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes the tree anew from the entries, tile by tile from the left, and holds every tile and bundle in the folder
 * against it. Memory stays flat: of each level only the tile that is being computed is kept.
 *
 * <p>Where an entry and its hash in the tile disagree, the tile above, or at the right edge the signed root, tells which
 * of the two was changed.
 */
final class TreeCheck {

    private final TileFiles tiles;
    private final long size;
    private final Hash signedRoot;
    private final Faults faults;
    private final FileFaults named;
    private final OtherFiles others;
    private final OwnEvents told;
    private final List<HashTile> levels = new ArrayList<>();
    private long leaves;
    private boolean disputed;
    /** The bundle that the leaves of the present place were read from. */
    private @Nullable TilePath judged;

    TreeCheck(TileFiles tiles, long size, Hash signedRoot, Faults faults, OwnEvents told) {
        this.tiles = tiles;
        this.size = size;
        this.signedRoot = signedRoot;
        this.faults = faults;
        this.named = new FileFaults(faults);
        this.others = new OtherFiles(tiles, size, faults);
        this.told = told;
    }

    /** Told the hashes of the leaves under the checkpoint, place by place. */
    @FunctionalInterface
    interface LeafListener {
        void leaves(long first, HashTile hashes);
    }

    /** Checks all that the checkpoint covers. */
    void checkCovered(LeafListener listener) throws IOException {
        long places = (size + TilePath.FULL - 1) / TilePath.FULL;
        try (PlacesAhead ahead = new PlacesAhead(index -> PlaceRead.of(tiles, index), places)) {
            for (long index = 0; index < places; index++) {
                PlaceRead place = ahead.next();
                HashTile tile = covered(place);
                listener.leaves(leaves, tile);
                add(place, tile);
            }
        }
        for (int level = 1; level < levels.size(); level++) {
            if (levels.get(level).width() > 0) {
                compareCovered(tiles.exact(level, indexAt(level)), levels.get(level));
            }
        }
        if (!disputed && !root().equals(signedRoot)) {
            faults.changed("checkpoint", 0, size, "the entries do not lead to the root that it signs");
        }
    }

    /** Adds a leaf that is on disk and waits for the next checkpoint. */
    void addWaiting(Hash leaf) throws IOException {
        add(leaf);
    }

    /** Checks the files whose places are not yet full, and names those that hold what the log does not have. */
    void finish() throws IOException {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).width() > 0) {
                others.check(level, indexAt(level), levels.get(level), judged);
            }
        }
        others.checkRest(leaves);
    }

    private void add(PlaceRead place, HashTile tile) throws IOException {
        if (tile.width() < TilePath.FULL) {
            for (int i = 0; i < tile.width(); i++) {
                add(tile.get(i));
            }
            return;
        }
        if (levels.isEmpty()) {
            levels.add(new HashTile());
        }
        leaves += TilePath.FULL;
        others.check(0, place.index(), tile, judged);
        add(1, place.rootOf(tile));
    }

    private void add(Hash leaf) throws IOException {
        leaves++;
        add(0, leaf);
    }

    private void add(int lowest, Hash added) throws IOException {
        Hash hash = added;
        for (int level = lowest; ; level++) {
            if (level == levels.size()) {
                levels.add(new HashTile());
            }
            HashTile tile = levels.get(level);
            tile.add(hash);
            if (tile.width() < TilePath.FULL) {
                return;
            }
            long index = indexAt(level) - 1;
            if (level > 0 && (index + 1) * TilePath.FULL <= TilePath.hashesAt(level, size)) {
                compareCovered(new TilePath(level, index, TilePath.FULL), tile);
            }
            others.check(level, index, tile, judged);
            hash = tile.root();
            levels.set(level, new HashTile());
        }
    }

    private long indexAt(int level) {
        return TilePath.hashesAt(level, leaves) / TilePath.FULL;
    }

    private Hash root() throws IOException {
        return root(levels);
    }

    private Hash root(List<HashTile> edge) throws IOException {
        Nodes nodes = (height, index) ->
                edge.get(height / 8).subtree((int) ((index << (height % 8)) % TilePath.FULL), height % 8);
        return new MerkleTree(size, nodes).root();
    }

    /** The hashes of the leaves at a place, from the tile and the bundle that the checkpoint asks for. */
    private HashTile covered(PlaceRead place) throws IOException {
        long index = place.index();
        TilePath tilePath = tiles.exact(0, index);
        int width = tilePath.width();
        Optional<HashTile> tile = place.hashes();
        if (tile.isEmpty()) {
            named.absent(tilePath, place.tile());
        }
        judged = place.bundle().map(BundleRead::path).orElse(null);
        if (place.bundle().isEmpty()) {
            TilePath missing = tiles.exact(TilePath.ENTRIES, index);
            faults.missing(missing.path(), missing.firstEntry(0), missing.firstEntry(width), "the bundle is not there");
            return tile.orElseGet(() -> unknown(width));
        }
        BundleRead bundle = place.bundle().get();
        bundle.own().tell(told);
        HashTile found = bundle.found();
        if (tile.isEmpty()) {
            return found.width() == width ? found : blamed(bundle.wrong(), bundle.path(), unknown(width));
        }
        if (bundle.wrong().isEmpty()) {
            return tile.get();
        }
        if (found.width() == width && leadsUp(index, found) && !leadsUp(index, tile.get())) {
            return blamed(bundle.wrong(), tilePath, found);
        }
        return blamed(bundle.wrong(), bundle.path(), tile.get());
    }

    private HashTile blamed(BitSet wrong, TilePath file, HashTile believed) {
        named.mismatches(wrong, file);
        return believed;
    }

    // stands in for hashes that neither tile nor bundle tells: the root cannot be judged any more
    private HashTile unknown(int width) {
        disputed = true;
        HashTile tile = new HashTile();
        for (int i = 0; i < width; i++) {
            tile.add(signedRoot);
        }
        return tile;
    }

    /** Whether these leaf hashes lead to the hash in the tile above or, at the right edge, to the signed root. */
    private boolean leadsUp(long index, HashTile candidate) throws IOException {
        if (candidate.width() == TilePath.FULL) {
            int place = (int) (index % TilePath.FULL);
            return tiles.covering(1, index / TilePath.FULL)
                    .filter(above -> above.bytes().length >= (place + 1) * Hash.BYTES
                            && candidate.root().isAt(above.bytes(), place * Hash.BYTES))
                    .isPresent();
        }
        List<HashTile> edge = new ArrayList<>(levels);
        if (edge.isEmpty()) {
            edge.add(candidate);
        } else {
            edge.set(0, candidate);
        }
        return root(edge).equals(signedRoot);
    }

    private void compareCovered(TilePath exact, HashTile computed) throws IOException {
        Optional<Stored> stored = tiles.covering(exact.level(), exact.index());
        Optional<HashTile> tile = stored.flatMap(Stored::hashes).map(all -> all.first(computed.width()));
        if (tile.isEmpty()) {
            named.absent(exact, stored);
        } else if (!disputed) {
            named.differences(exact, tile.get(), computed);
        }
    }
}
