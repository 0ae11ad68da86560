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

    /** Puts the hash of the entry that these bytes of a larger array are at the end. */
    public void addLeaf(byte[] array, int offset, int length) {
        TreeHasher.leafInto(array, offset, length, hashes, width * Hash.BYTES);
        width++;
    }

    /** Whether the hash at the position is the one that another tile has at a position of its own. */
    public boolean agrees(int position, HashTile other, int otherPosition) {
        int from = position * Hash.BYTES;
        int otherFrom = otherPosition * Hash.BYTES;
        return Arrays.equals(hashes, from, from + Hash.BYTES, other.hashes, otherFrom, otherFrom + Hash.BYTES);
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

    /** A tile of the first so many hashes, or this tile where it has no more. */
    public HashTile first(int count) {
        return count >= width ? this : new HashTile(Arrays.copyOf(hashes, count * Hash.BYTES));
    }

    /** The tile as it is written to its file. */
    public byte[] bytes() {
        return Arrays.copyOf(hashes, width * Hash.BYTES);
    }

    /** The root of the subtree over {@code 2^height} hashes from the position on. */
    public Hash subtree(int position, int height) {
        int from = position * Hash.BYTES;
        byte[] folded = Arrays.copyOfRange(hashes, from, from + (Hash.BYTES << height));
        for (int left = height; left > 0; left--) {
            TreeHasher.fold(folded, 1 << left);
        }
        return Hash.of(folded, 0);
    }

    /** The root over all hashes of a full tile: a hash of the tile above. */
    public Hash root() {
        return subtree(0, 8);
    }
}
