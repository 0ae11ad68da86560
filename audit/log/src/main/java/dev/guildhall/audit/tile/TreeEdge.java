package dev.guildhall.audit.tile;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.Nodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The right edge of a growing tree: the partial tile of each level and the partial bundle. It is all of the tree that a
 * log needs in memory in order to grow. Not thread-safe.
 */
public final class TreeEdge implements Nodes {

    /** Takes the tiles and bundles that the edge gives off. */
    @FunctionalInterface
    public interface Sink {
        /** Takes a tile's or a bundle's bytes. */
        void accept(TilePath path, byte[] bytes) throws IOException;
    }

    private final List<HashTile> levels = new ArrayList<>();
    private final List<BundleEntry> entries = new ArrayList<>();
    private long size;

    /** The edge of the tree without entries. */
    public TreeEdge() {}

    /**
     * Reads the edge of the tree of this size.
     *
     * @throws IOException when a tile or a bundle cannot be read
     */
    public static TreeEdge load(TileReader tiles, long size) throws IOException {
        TreeEdge edge = new TreeEdge();
        edge.size = size;
        for (int level = 0; TilePath.hashesAt(level, size) > 0; level++) {
            long index = TilePath.hashesAt(level, size) / TilePath.FULL;
            int width = TilePath.widthAt(level, index, size);
            edge.levels.add(width == 0 ? new HashTile() : new HashTile(tiles.read(new TilePath(level, index, width))));
        }
        int width = (int) (size % TilePath.FULL);
        if (width > 0) {
            edge.entries.addAll(tiles.bundle(size / TilePath.FULL, width));
        }
        return edge;
    }

    /** The number of entries in the tree. */
    public long size() {
        return size;
    }

    /** An edge that grows on its own from here. */
    public TreeEdge copy() {
        TreeEdge copy = new TreeEdge();
        copy.size = size;
        levels.forEach(tile -> copy.levels.add(tile.copy()));
        copy.entries.addAll(entries);
        return copy;
    }

    /** Puts an entry at the end, and gives the bundle and the tiles that it fills to the sink. */
    public void add(BundleEntry entry, Sink sink) throws IOException {
        entries.add(entry);
        size++;
        if (entries.size() == TilePath.FULL) {
            bundle(size / TilePath.FULL - 1, sink);
            entries.clear();
        }
        Hash hash = entry.leaf();
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new HashTile());
            }
            HashTile tile = levels.get(level);
            tile.add(hash);
            if (tile.width() < TilePath.FULL) {
                return;
            }
            long index = TilePath.hashesAt(level, size) / TilePath.FULL - 1;
            sink.accept(new TilePath(level, index, TilePath.FULL), tile.bytes());
            hash = tile.root();
            tile.clear();
        }
    }

    private void bundle(long index, Sink sink) throws IOException {
        TilePath path = new TilePath(TilePath.ENTRIES, index, entries.size());
        if (entries.stream().anyMatch(BundleEntry::isCut)) {
            sink.accept(path.pruned(), PrunedBundle.encode(entries));
        } else {
            sink.accept(
                    path,
                    EntryBundle.encode(entries.stream()
                            .flatMap(entry -> entry.bytes().stream())
                            .toList()));
        }
    }

    /** Cuts expired entries of the partial bundle to their hashes, as far as they stand before the end. */
    public void cut(Predicate<byte[]> expired, long end) {
        List<BundleEntry> cut = BundleEntry.cut(entries, expired, end - (size - entries.size()));
        entries.clear();
        entries.addAll(cut);
    }

    /** Gives the partial bundle and the partial tiles to the sink. */
    public void partials(Sink sink) throws IOException {
        if (!entries.isEmpty()) {
            bundle(size / TilePath.FULL, sink);
        }
        for (int level = 0; level < levels.size(); level++) {
            HashTile tile = levels.get(level);
            if (tile.width() > 0) {
                long index = TilePath.hashesAt(level, size) / TilePath.FULL;
                sink.accept(new TilePath(level, index, tile.width()), tile.bytes());
            }
        }
    }

    /**
     * Whether the edge is that of the tree under this root: its hashes lead there, and so do its entries.
     *
     * @param expected the root that a checkpoint vouches for
     */
    public boolean isOf(Hash expected) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).leaf().equals(levels.get(0).get(i))) {
                return false;
            }
        }
        return root().equals(expected);
    }

    /** The root of the tree. */
    public Hash root() {
        try {
            return new MerkleTree(size, this).root();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }

    @Override
    public Hash node(int height, long index) {
        // a root asks only for the complete subtrees at the right edge, each of which lies in its level's partial tile
        int within = height % 8;
        long first = index << within;
        return levels.get(height / 8).subtree((int) (first % TilePath.FULL), within);
    }
}
