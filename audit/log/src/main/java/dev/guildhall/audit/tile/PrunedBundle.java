package dev.guildhall.audit.tile;

import dev.guildhall.audit.merkle.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A bundle some of whose entries were cut to their hashes. Each entry is a byte 0, its length as a big-endian number of two
 * bytes and the entry, or a byte 1 and its hash of 32 bytes.
 */
public final class PrunedBundle {

    /** The byte in front of an entry that is whole. */
    public static final byte WHOLE = 0;
    /** The byte in front of the hash of an entry that was cut. */
    public static final byte CUT = 1;
    /** How many bytes stand in front of an entry that is whole. */
    public static final int WHOLE_HEADER_BYTES = 3;
    /** How many bytes an entry that was cut has in all. */
    public static final int CUT_BYTES = 1 + Hash.BYTES;

    private PrunedBundle() {}

    /** The bundle of these entries. */
    public static byte[] encode(List<BundleEntry> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (BundleEntry entry : entries) {
            if (entry.bytes().isPresent()) {
                byte[] bytes = entry.bytes().get();
                bundle.write(WHOLE);
                bundle.write(bytes.length >>> 8);
                bundle.write(bytes.length);
                bundle.writeBytes(bytes);
            } else {
                bundle.write(CUT);
                bundle.writeBytes(entry.leaf().bytes());
            }
        }
        return bundle.toByteArray();
    }

    /**
     * The entries of a bundle.
     *
     * @throws IOException when it is malformed; the message says at which entry of the bundle
     */
    public static List<BundleEntry> decode(byte[] bundle) throws IOException {
        List<BundleEntry> entries = new ArrayList<>();
        for (int at = 0; at < bundle.length; at = endAt(bundle, at)) {
            int end = endAt(bundle, at);
            if (end < 0) {
                throw new IOException("The pruned bundle is malformed at its entry " + entries.size());
            }
            entries.add(
                    bundle[at] == CUT
                            ? new BundleEntry(Hash.of(bundle, at + 1), Optional.empty())
                            : BundleEntry.whole(Arrays.copyOfRange(bundle, at + WHOLE_HEADER_BYTES, end)));
        }
        return entries;
    }

    /** Where the entry ends that begins here; -1 when the bundle ends before, or no entry can begin so. */
    public static int endAt(byte[] bundle, int at) {
        if (at >= bundle.length || bundle[at] < WHOLE || bundle[at] > CUT) {
            return -1;
        }
        int length = bundle[at] == CUT ? CUT_BYTES - 1 : EntryBundle.lengthAt(bundle, at + 1);
        int end = at + (bundle[at] == CUT ? 1 : WHOLE_HEADER_BYTES) + length;
        return length < 0 || end > bundle.length ? -1 : end;
    }
}
