package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.Nodes;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.verify.TileFiles.Stored;
import java.io.IOException;
import java.util.ArrayList;
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
        this.told = told;
    }

    /** Told the hash of each leaf under the checkpoint, in order. */
    @FunctionalInterface
    interface LeafListener {
        void leaf(long index, Hash hash);
    }

    /** Checks all that the checkpoint covers. */
    void checkCovered(LeafListener listener) throws IOException {
        for (long index = 0; index * TilePath.FULL < size; index++) {
            HashTile tile = covered(index);
            for (int place = 0; place < tile.width(); place++) {
                listener.leaf(leaves, tile.get(place));
                add(tile.get(place));
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
                finishPlace(level, indexAt(level), levels.get(level));
            }
        }
        for (TilePath path : tiles.takeRest()) {
            long from = Math.max(path.firstEntry(0), leaves);
            long to = Math.max(from + 1, path.firstEntry(path.width()));
            faults.changed(path.path(), from, to, "it holds entries that the log does not have");
        }
    }

    private void add(Hash leaf) throws IOException {
        leaves++;
        Hash hash = leaf;
        for (int level = 0; ; level++) {
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
            finishPlace(level, index, tile);
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
    private HashTile covered(long index) throws IOException {
        int width = TilePath.widthAt(0, index, size);
        TilePath tilePath = tiles.exact(0, index);
        Optional<HashTile> tile = coveredTile(tilePath, width);
        Optional<Stored> bundle = tiles.coveringBundle(index);
        judged = bundle.map(Stored::path).orElse(null);
        if (bundle.isEmpty()) {
            TilePath missing = tiles.exact(TilePath.ENTRIES, index);
            faults.missing(missing.path(), missing.firstEntry(0), missing.firstEntry(width), "the bundle is not there");
            return tile.orElseGet(() -> unknown(width));
        }
        TilePath bundlePath = bundle.get().path();
        BundleCheck check = BundleCheck.of(
                bundle.get().bytes(), tile.orElseGet(HashTile::new), bundlePath.width(), Framing.of(bundlePath));
        check.tell(told, bundlePath.firstEntry(0), width);
        HashTile found = check.found().first(width);
        if (tile.isEmpty()) {
            return found.width() == width ? found : blame(check, bundlePath, unknown(width));
        }
        if (check.wrong().isEmpty()) {
            return tile.get();
        }
        if (found.width() == width && leadsUp(index, found) && !leadsUp(index, tile.get())) {
            return blame(check, tilePath, found);
        }
        return blame(check, bundlePath, tile.get());
    }

    /** Names the file for each entry that is wrong, and goes on with the hashes that are believed. */
    private HashTile blame(BundleCheck check, TilePath file, HashTile believed) {
        check.wrong().stream()
                .mapToLong(file::firstEntry)
                .forEach(entry -> faults.changed(file.path(), entry, entry + 1, "the entry and its hash do not match"));
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

    /** The first hashes of a tile that the checkpoint asks for; empty, with a fault, when it is not there or not whole. */
    private Optional<HashTile> coveredTile(TilePath exact, int width) throws IOException {
        Optional<Stored> stored = tiles.covering(exact.level(), exact.index());
        if (stored.isEmpty()) {
            faults.missing(exact.path(), exact.firstEntry(0), exact.firstEntry(width), "the tile is not there");
            return Optional.empty();
        }
        return wholeTile(stored.get().path(), stored.get().bytes()).map(tile -> tile.first(width));
    }

    private Optional<HashTile> wholeTile(TilePath path, byte[] bytes) {
        int wanted = path.width() * Hash.BYTES;
        if (bytes.length == wanted) {
            return Optional.of(new HashTile(bytes));
        }
        String reason = "it has " + bytes.length + " bytes, where " + wanted + " belong";
        faults.changed(path.path(), path.firstEntry(0), path.firstEntry(path.width()), reason);
        return Optional.empty();
    }

    private void compareCovered(TilePath exact, HashTile computed) throws IOException {
        Optional<HashTile> stored = coveredTile(exact, computed.width());
        if (stored.isPresent() && !disputed) {
            compare(exact, stored.get(), computed);
        }
    }

    private void compare(TilePath path, HashTile stored, HashTile computed) {
        for (int place = 0; place < stored.width(); place++) {
            if (!stored.get(place).equals(computed.get(place))) {
                String reason = "its hash over these entries is not that of the entries";
                faults.changed(path.path(), path.firstEntry(place), path.firstEntry(place + 1), reason);
            }
        }
    }

    /** Checks the files at a place that the checkpoint does not ask for: of earlier checkpoints, or of one to come. */
    private void finishPlace(int level, long index, HashTile known) throws IOException {
        finishFiles(level, index, known);
        if (level == 0) {
            finishBundles(TilePath.ENTRIES, index, known);
            finishBundles(TilePath.PRUNED, index, known);
            judged = null;
        }
    }

    private void finishFiles(int level, long index, HashTile known) throws IOException {
        int width = TilePath.widthAt(level, index, size);
        List<TilePath> there = tiles.takeAll(level, index);
        boolean exact = there.stream().anyMatch(path -> path.width() == width);
        for (TilePath path : there) {
            boolean isCovering = path.width() == (exact || width == 0 ? width : TilePath.FULL);
            finishFile(path, isCovering, known);
        }
    }

    private void finishBundles(int level, long index, HashTile known) throws IOException {
        for (TilePath path : tiles.takeAll(level, index)) {
            finishFile(path, path.equals(judged), known);
        }
    }

    private void finishFile(TilePath path, boolean isJudged, HashTile known) throws IOException {
        if (path.width() > known.width()) {
            String reason = "it holds entries that the log does not have";
            faults.changed(path.path(), path.firstEntry(known.width()), path.firstEntry(path.width()), reason);
        } else if (!isJudged) {
            // a file that has vanished since it was seen was outgrown meanwhile
            Optional<byte[]> bytes = tiles.bytes(path);
            if (bytes.isPresent()) {
                compareOther(path, bytes.get(), known);
            }
        }
    }

    private void compareOther(TilePath path, byte[] bytes, HashTile known) {
        if (path.level() < 0) {
            blame(BundleCheck.of(bytes, known.first(path.width()), path.width(), Framing.of(path)), path, known);
        } else {
            wholeTile(path, bytes).ifPresent(tile -> compare(path, tile, known));
        }
    }
}
