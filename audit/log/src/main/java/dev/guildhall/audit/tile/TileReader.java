package dev.guildhall.audit.tile;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.Nodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tiles and bundles of a log's folder, without judging them.
 *
 * <p>Any number of threads may read, also while the log grows.
 */
public final class TileReader {

    /** The longest bundle that is read, in bytes: 256 entries of the longest kind. */
    public static final int MAX_BUNDLE_BYTES =
            TilePath.FULL * (PrunedBundle.WHOLE_HEADER_BYTES + EntryBundle.MAX_ENTRY_BYTES);

    private final LogFolder folder;

    public TileReader(LogFolder folder) {
        this.folder = folder;
    }

    /**
     * The hashes of a tile; where the partial tile is gone, the beginning of the full one.
     *
     * @throws NoSuchFileException when neither is there
     * @throws IOException when the file is not of the length that the tile's width asks for, or cannot be read
     */
    public byte[] read(TilePath tile) throws IOException {
        byte[] bytes = readFile(tile);
        int wanted = tile.width() * Hash.BYTES;
        if (bytes.length == wanted) {
            return bytes;
        }
        if (bytes.length == TilePath.FULL * Hash.BYTES) {
            return Arrays.copyOf(bytes, wanted);
        }
        throw new IOException(
                "The tile " + tile.path() + " has " + bytes.length + " bytes, where " + wanted + " belong");
    }

    /**
     * The first entries of the bundle at the place, none of which is cut.
     *
     * @throws NoSuchFileException when the bundle is not there, or not in this form
     * @throws IOException when the bundle is malformed or has fewer entries
     */
    public List<byte[]> entries(long index, int width) throws IOException {
        return first(EntryBundle.decode(readFile(new TilePath(TilePath.ENTRIES, index, width))), index, width);
    }

    /**
     * The first entries of the bundle at the place, of which some may be cut to their hashes.
     *
     * @throws NoSuchFileException when it is there in neither form
     * @throws IOException when the bundle is malformed or has fewer entries
     */
    public List<BundleEntry> bundle(long index, int width) throws IOException {
        return bundle(index, width, 0, width);
    }

    /**
     * Those of the first entries of the bundle at the place that stand from one position on and before another, as {@link
     * #bundle(long, int)}. Only their hashes are computed.
     */
    public List<BundleEntry> bundle(long index, int width, int from, int to) throws IOException {
        try {
            return entries(index, width).subList(from, to).stream()
                    .map(BundleEntry::whole)
                    .toList();
        } catch (NoSuchFileException pruned) {
            // whoever prunes takes the whole form away once the other is there: look in this order
            byte[] bundle = readFile(new TilePath(TilePath.PRUNED, index, width));
            return first(PrunedBundle.decode(bundle), index, width).subList(from, to);
        }
    }

    private static <E> List<E> first(List<E> entries, long index, int width) throws IOException {
        if (entries.size() != width && entries.size() != TilePath.FULL) {
            throw new IOException(
                    "The bundle " + index + " has " + entries.size() + " entries, where " + width + " belong");
        }
        return entries.subList(0, width);
    }

    private byte[] readFile(TilePath tile) throws IOException {
        try {
            return readWhole(tile);
        } catch (NoSuchFileException partialIsGone) {
            if (tile.width() == TilePath.FULL) {
                throw partialIsGone;
            }
            return readWhole(new TilePath(tile.level(), tile.index(), TilePath.FULL));
        }
    }

    /**
     * The bytes of the file of exactly this tile or bundle.
     *
     * @throws IOException when it cannot be read, or is longer than any tile or bundle
     */
    public byte[] readWhole(TilePath tile) throws IOException {
        // opened once and read at once, for a verifier reads two files for each 256 entries; as a stream, for a channel
        // would
        // be closed by an interrupt
        try (InputStream in = Files.newInputStream(folder.file(tile))) {
            int size = in.available();
            if (size > MAX_BUNDLE_BYTES) {
                throw tooLong(tile);
            }
            byte[] bytes = new byte[size];
            int read = in.readNBytes(bytes, 0, size);
            if (in.read() >= 0) {
                throw tooLong(tile);
            }
            return read < size ? Arrays.copyOf(bytes, read) : bytes;
        }
    }

    private static IOException tooLong(TilePath tile) {
        return new IOException("The file " + tile.path() + " has more bytes than any tile or bundle, or grows");
    }

    /** The hashes of the tree of this size, for one computation: each tile is read once and then remembered. */
    public Nodes nodes(long size) {
        Map<TilePath, HashTile> read = new HashMap<>();
        return (height, index) -> {
            int level = height / 8;
            int within = height % 8;
            long first = index << within;
            long place = first / TilePath.FULL;
            TilePath path = new TilePath(level, place, TilePath.widthAt(level, place, size));
            HashTile tile = read.get(path);
            if (tile == null) {
                tile = new HashTile(read(path));
                read.put(path, tile);
            }
            return tile.subtree((int) (first % TilePath.FULL), within);
        };
    }
}
