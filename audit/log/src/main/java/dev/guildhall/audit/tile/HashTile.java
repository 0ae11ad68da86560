package dev.guildhall.audit.tile;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import java.util.Arrays;

/** The hashes of a tile in memory, growing from empty to full. Not thread-safe. */
public final class HashTile {

    private final byte[] hashes = new byte[TilePath.FULL * Hash.BYTES];
    private int width;

    public HashTile() {}

    /** A tile of the hashes that these bytes hold, of which there may be at most a full tile's. */
    public HashTile(byte[] bytes) {
        System.arraycopy(bytes, 0, hashes, 0, bytes.length);
        width = bytes.length / Hash.BYTES;
    }

    /** How many hashes the tile holds. */
    public int width() {
        return width;
    }

    /** Puts a hash at the end. */
    public void add(Hash hash) {
        hash.copyTo(hashes, width * Hash.BYTES);
        width++;
    }

    public Hash get(int position) {
        return Hash.of(hashes, position * Hash.BYTES);
    }

    void clear() {
        width = 0;
    }

    HashTile copy() {
        return new HashTile(bytes());
    }

    /** A tile of the first so many hashes, or of all where there are fewer. */
    public HashTile first(int count) {
        return new HashTile(Arrays.copyOf(hashes, Math.min(count, width) * Hash.BYTES));
    }

    /** The tile as it is written to its file. */
    public byte[] bytes() {
        return Arrays.copyOf(hashes, width * Hash.BYTES);
    }

    /** The root of the subtree over {@code 2^height} hashes from the position on. */
    public Hash subtree(int position, int height) {
        if (height == 0) {
            return get(position);
        }
        int half = 1 << (height - 1);
        return TreeHasher.node(subtree(position, height - 1), subtree(position + half, height - 1));
    }

    /** The root over all hashes of a full tile: a hash of the tile above. */
    public Hash root() {
        return subtree(0, 8);
    }
}
