package dev.guildhall.audit.tile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile or bundle a file is: its level, its place in the level and how many hashes or entries it holds.
 *
 * @param level 0 to 63 for a tile, {@link #ENTRIES} for a bundle of entries, {@link #PRUNED} for one of which some are cut
 * @param index the place within the level, from 0
 * @param width how many it holds, 1 to 256; below 256 it is partial
 * @see <a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>
 */
public record TilePath(int level, long index, int width) {

    /** How many hashes a full tile, and how many entries a full bundle, holds. */
    public static final int FULL = 256;
    /** The level that stands for bundles of entries. */
    public static final int ENTRIES = -1;
    /** The level that stands for bundles some of whose entries were cut to their hashes, which are no part of C2SP's. */
    public static final int PRUNED = -2;
    /** The highest level of a tile. */
    public static final int MAX_LEVEL = 63;

    private static final Pattern PATH = Pattern.compile(
            "(?:tile/(0|[1-9][0-9]?|entries)|pruned)/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");
    private static final int LONGEST_INDEX = 18;

    public TilePath {
        if (level < PRUNED || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "No tile has level " + level + ", index " + index + " and width " + width);
        }
    }

    /** The tile or bundle at this path relative to the log's folder, with slashes; empty when it is none. */
    public static Optional<TilePath> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(2).replace("x", "").replace("/", "");
        String name = matcher.group(1);
        int level = name == null ? PRUNED : name.equals("entries") ? ENTRIES : Integer.parseInt(name);
        int width = matcher.group(3) == null ? FULL : Integer.parseInt(matcher.group(3));
        if (number.length() > LONGEST_INDEX
                || level > MAX_LEVEL
                || width > FULL
                || (width == FULL && path.contains(".p/"))) {
            return Optional.empty();
        }
        TilePath parsed = new TilePath(level, Long.parseLong(number), width);
        return parsed.path().equals(path) ? Optional.of(parsed) : Optional.empty();
    }

    /** The path relative to the log's folder, with slashes, such as {@code tile/0/x001/234.p/17}. */
    public String path() {
        String path = fullPath();
        return width == FULL ? path : path + ".p/" + width;
    }

    /** The path of the full tile at this place. */
    String fullPath() {
        StringBuilder path = new StringBuilder();
        long rest = index;
        String prefix = "";
        do {
            path.insert(0, prefix + threeDigits(rest % 1000) + (prefix.isEmpty() ? "" : "/"));
            prefix = "x";
            rest /= 1000;
        } while (rest > 0);
        return switch (level) {
            case PRUNED -> "pruned/" + path;
            case ENTRIES -> "tile/entries/" + path;
            default -> "tile/" + level + "/" + path;
        };
    }

    private static String threeDigits(long number) {
        String digits = Long.toString(number);
        return "0".repeat(3 - digits.length()) + digits;
    }

    /** The bundle of the same entries some of which are cut. */
    public TilePath pruned() {
        return new TilePath(PRUNED, index, width);
    }

    /** The full tile or bundle at the same place. */
    public TilePath full() {
        return new TilePath(level, index, FULL);
    }

    /** The index of the first entry under the hash, or of the entry, at a position from 0 to the width. */
    public long firstEntry(int position) {
        return (index * FULL + position) << (Math.max(0, level) * 8);
    }

    /** How many hashes the tree of this size has in the tile at the place; 0 to 256. */
    public static int widthAt(int level, long index, long size) {
        long hashes = level < 0 ? size : hashesAt(level, size);
        return (int) Math.max(0, Math.min(FULL, hashes - index * FULL));
    }

    /** How many hashes the level has in the tree of this size: one for each full tile below, or each entry. */
    public static long hashesAt(int level, long size) {
        return level * 8 >= Long.SIZE ? 0 : size >>> (level * 8);
    }
}
