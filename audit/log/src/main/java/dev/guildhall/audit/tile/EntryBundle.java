package dev.guildhall.audit.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Entries as tlog-tiles keeps them: each with its length in front, as a big-endian number of two bytes. */
public final class EntryBundle {

    /** The longest entry, in bytes: what a length of two bytes can say. */
    public static final int MAX_ENTRY_BYTES = 65_535;

    private static final int LENGTH_BYTES = 2;

    private EntryBundle() {}

    /** The bundle of these entries. */
    public static byte[] encode(List<byte[]> entries) {
        int length = 0;
        for (byte[] entry : entries) {
            length += LENGTH_BYTES + entry.length;
        }
        byte[] bundle = new byte[length];
        int at = 0;
        for (byte[] entry : entries) {
            bundle[at] = (byte) (entry.length >>> 8);
            bundle[at + 1] = (byte) entry.length;
            System.arraycopy(entry, 0, bundle, at + LENGTH_BYTES, entry.length);
            at += LENGTH_BYTES + entry.length;
        }
        return bundle;
    }

    /**
     * The entries of a bundle.
     *
     * @throws IOException when the lengths do not add up; the message says at which entry of the bundle
     */
    public static List<byte[]> decode(byte[] bundle) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        int at = 0;
        while (at < bundle.length) {
            int length = lengthAt(bundle, at);
            if (length < 0 || length > bundle.length - at - LENGTH_BYTES) {
                throw new IOException("The bundle ends in the middle of its entry " + entries.size());
            }
            byte[] entry = new byte[length];
            System.arraycopy(bundle, at + LENGTH_BYTES, entry, 0, length);
            entries.add(entry);
            at += LENGTH_BYTES + length;
        }
        return entries;
    }

    /** The length of the entry whose length bytes stand here; -1 when the bundle ends before. */
    public static int lengthAt(byte[] bundle, int at) {
        return at + LENGTH_BYTES > bundle.length ? -1 : (bundle[at] & 0xff) << 8 | (bundle[at + 1] & 0xff);
    }
}
