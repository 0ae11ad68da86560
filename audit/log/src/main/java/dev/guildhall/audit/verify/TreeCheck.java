package dev.guildhall.audit.verify;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.Nodes;
import dev.guildhall.audit.tile.HashTile;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.audit.tile.TileReader;
import dev.guildhall.audit.verify.Snapshot.Place;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Computes the tree anew from the entries, tile by tile from the left, and holds every tile and bundle in the folder
 * against it. Memory stays flat: of each level only the tile that is being computed is kept.
 *
 * <p>Where an entry and its hash in the tile disagree, the tile above, or at the right edge the signed root, tells which
 * of the two was changed.
 */
final class TreeCheck {

    private final TileReader reader;
    private final Map<Place, List<TilePath>> files;
    private final long size;
    private final Hash signedRoot;
    private final Faults faults;
    private final List<HashTile> levels = new ArrayList<>();
    private long leaves;
    private boolean disputed;

    TreeCheck(TileReader reader, Map<Place, List<TilePath>> files, long size, Hash signedRoot, Faults faults) {
        this.reader = reader;
        this.files = files;
        this.size = size;
        this.signedRoot = signedRoot;
        this.faults = faults;
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
                compareTile(main(level, indexAt(level)), levels.get(level));
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
        for (List<TilePath> beyond : files.values()) {
            for (TilePath path : beyond) {
                long from = Math.max(firstLeaf(path, 0), leaves);
                long to = Math.max(from + 1, firstLeaf(path, path.width()));
                faults.changed(path.path(), from, to, "it holds entries that the log does not have");
            }
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
                compareTile(new TilePath(level, index, TilePath.FULL), tile);
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
        TilePath tilePath = main(0, index);
        TilePath bundlePath = main(TilePath.ENTRIES, index);
        HashTile tile = readTile(tilePath, width);
        byte @Nullable [] bundle = readBundle(bundlePath);
        if (bundle == null) {
            return tile == null ? unknown(width) : tile;
        }
        HashTile expected = tile == null ? new HashTile() : tile;
        int entries = bundlePath.width() == TilePath.FULL ? TilePath.FULL : width;
        BundleCheck check = BundleCheck.of(bundle, expected, entries);
        if (tile != null && check.wrong().isEmpty()) {
            return tile;
        }
        HashTile found = first(check.found(), width);
        if (tile == null) {
            return found.width() == width ? found : blame(check, bundlePath, index, unknown(width));
        }
        if (found.width() == width && leadsUp(index, found) && !leadsUp(index, tile)) {
            check.wrong().stream().forEach(place -> {
                long entry = index * TilePath.FULL + place;
                faults.changed(tilePath.path(), entry, entry + 1, "the entry's hash was changed");
            });
            return found;
        }
        return blame(check, bundlePath, index, tile);
    }

    private HashTile blame(BundleCheck check, TilePath bundle, long index, HashTile tile) {
        check.wrong().stream().forEach(place -> {
            long entry = index * TilePath.FULL + place;
            faults.changed(bundle.path(), entry, entry + 1, "the entry's bytes were changed");
        });
        return tile;
    }

    private static HashTile first(HashTile tile, int width) {
        HashTile first = new HashTile();
        for (int i = 0; i < Math.min(width, tile.width()); i++) {
            first.add(tile.get(i));
        }
        return first;
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
            TilePath above = main(1, index / TilePath.FULL);
            HashTile parent = quietly(above, TilePath.widthAt(1, index / TilePath.FULL, size));
            return parent != null && parent.get((int) (index % TilePath.FULL)).equals(candidate.root());
        }
        List<HashTile> edge = new ArrayList<>(levels);
        if (edge.isEmpty()) {
            edge.add(candidate);
        } else {
            edge.set(0, candidate);
        }
        return root(edge).equals(signedRoot);
    }

    /** The file that the checkpoint asks for at a place: the partial one, or the full one where that is gone. */
    private TilePath main(int level, long index) {
        int width = TilePath.widthAt(level, index, size);
        TilePath exact = new TilePath(level, index, width);
        List<TilePath> there = files.getOrDefault(new Place(level, index), List.of());
        TilePath full = new TilePath(level, index, TilePath.FULL);
        return !there.contains(exact) && there.contains(full) ? full : exact;
    }

    private @Nullable HashTile readTile(TilePath path, int width) throws IOException {
        long from = firstLeaf(path, 0);
        try {
            byte[] bytes = reader.readWhole(path);
            if (bytes.length == path.width() * Hash.BYTES) {
                return first(new HashTile(bytes), width);
            }
            faults.changed(path.path(), from, firstLeaf(path, width), "it has " + bytes.length + " bytes");
        } catch (NoSuchFileException e) {
            HashTile full = path.width() == TilePath.FULL ? null : quietly(full(path), width);
            if (full != null) {
                return full;
            }
            faults.missing(path.path(), from, firstLeaf(path, width), "the tile is not there");
        }
        return null;
    }

    private byte @Nullable [] readBundle(TilePath path) throws IOException {
        try {
            return reader.readWhole(path);
        } catch (NoSuchFileException e) {
            faults.missing(path.path(), firstLeaf(path, 0), firstLeaf(path, path.width()), "the bundle is not there");
            return null;
        }
    }

    private @Nullable HashTile quietly(TilePath path, int width) throws IOException {
        try {
            byte[] bytes = reader.readWhole(path);
            return bytes.length == path.width() * Hash.BYTES ? first(new HashTile(bytes), width) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static TilePath full(TilePath path) {
        return new TilePath(path.level(), path.index(), TilePath.FULL);
    }

    private void compareTile(TilePath path, HashTile computed) throws IOException {
        HashTile stored = readTile(path, computed.width());
        for (int place = 0; stored != null && place < stored.width(); place++) {
            if (!stored.get(place).equals(computed.get(place))) {
                faults.changed(
                        path.path(),
                        firstLeaf(path, place),
                        firstLeaf(path, place + 1),
                        "a hash over these entries is wrong");
            }
        }
    }

    /** Checks the files at a place that the checkpoint does not ask for: of earlier checkpoints, or of one to come. */
    private void finishPlace(int level, long index, HashTile known) throws IOException {
        finishFiles(level, index, known);
        if (level == 0) {
            finishFiles(TilePath.ENTRIES, index, known);
        }
    }

    private void finishFiles(int level, long index, HashTile known) throws IOException {
        List<TilePath> there = files.remove(new Place(level, index));
        if (there == null) {
            return;
        }
        int covered = TilePath.widthAt(level, index, size);
        there.sort(Comparator.comparingInt(TilePath::width));
        boolean exact = there.stream().anyMatch(path -> path.width() == covered);
        for (TilePath path : there) {
            boolean isMain = path.width() == covered || (!exact && path.width() == TilePath.FULL && covered > 0);
            if (path.width() > known.width()) {
                long from = firstLeaf(path, known.width());
                faults.changed(
                        path.path(),
                        from,
                        firstLeaf(path, path.width()),
                        "it holds entries that the log does not have");
            } else if (!isMain && level == TilePath.ENTRIES) {
                compareBundle(path, first(known, path.width()));
            } else if (!isMain) {
                compareEarlier(path, first(known, path.width()));
            }
        }
    }

    private void compareEarlier(TilePath path, HashTile known) throws IOException {
        try {
            reader.readWhole(path);
        } catch (NoSuchFileException outgrownMeanwhile) {
            return;
        }
        compareTile(path, known);
    }

    private void compareBundle(TilePath path, HashTile known) throws IOException {
        byte[] bundle;
        try {
            bundle = reader.readWhole(path);
        } catch (NoSuchFileException outgrownMeanwhile) {
            return;
        }
        blame(BundleCheck.of(bundle, known, path.width()), path, path.index(), known);
    }

    private static long firstLeaf(TilePath path, int place) {
        int level = Math.max(0, path.level());
        return (path.index() * TilePath.FULL + place) << (level * 8);
    }
}
