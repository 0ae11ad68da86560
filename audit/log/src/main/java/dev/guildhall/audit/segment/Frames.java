package dev.guildhall.audit.segment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Entries as a segment has them, one behind the other, in memory that is used again and again: what waits for the disk then
 * makes no work for the garbage collector. Not thread-safe.
 */
public final class Frames {

    private final ByteBuffer bytes;
    private final ByteBuffer bound = ByteBuffer.allocate(Frame.BOUND_BYTES);
    private final CRC32C crc = new CRC32C();
    private int count;

    private Frames(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Room for so many bytes of frames, from which a channel writes without another copy. */
    public static Frames toWrite(int capacity) {
        return new Frames(ByteBuffer.allocateDirect(capacity));
    }

    /** Room for so many bytes of frames that are kept a while. */
    public static Frames toKeep(int capacity) {
        return new Frames(ByteBuffer.allocate(capacity));
    }

    /** Whether so many bytes more find room. */
    public boolean hasRoomFor(int frameBytes) {
        return bytes.remaining() >= frameBytes;
    }

    /** The bytes that an entry takes. */
    public static int bytesOf(byte[] entry) {
        return Frame.PREFIX_BYTES + entry.length;
    }

    /** Puts an entry at the end. Its checksum is computed when it is known where it stands. */
    public void add(byte[] entry) {
        bytes.putInt(Frame.prefix(Frame.ENTRY, entry.length)).putInt(0).put(entry);
        count++;
    }

    /** Puts all entries of others at the end. */
    public void addAll(Frames others) {
        int at = bytes.position();
        // allocates nothing: what is on disk has to find its way into the tree
        bytes.position(at + others.length()).put(at, others.bytes, 0, others.length());
        count += others.count;
    }

    /** How many entries there are. */
    public int count() {
        return count;
    }

    /** How many bytes they take. */
    public int length() {
        return bytes.position();
    }

    /** Takes one entry after the other. */
    @FunctionalInterface
    public interface Taker<X extends Exception> {
        /** Takes the entry at a place, counted from 0. */
        void take(int place, byte[] entry) throws X;
    }

    /** Gives the entries, each a copy, in their order. */
    public <X extends Exception> void forEach(Taker<X> taker) throws X {
        int at = 0;
        for (int place = 0; place < count; place++) {
            byte[] entry = new byte[Frame.length(bytes.getInt(at))];
            bytes.get(at + Frame.PREFIX_BYTES, entry);
            taker.take(place, entry);
            at += Frame.PREFIX_BYTES + entry.length;
        }
    }

    /** The frames with the checksums that they have in the segment of this salt, from this index on. */
    ByteBuffer sealed(long salt, long first) {
        int at = 0;
        for (int place = 0; place < count; place++) {
            int prefix = bytes.getInt(at);
            int end = at + Frame.PREFIX_BYTES + Frame.length(prefix);
            ByteBuffer payload = bytes.duplicate().limit(end).position(at + Frame.PREFIX_BYTES);
            bytes.putInt(at + Integer.BYTES, Frame.checksum(crc, bound, salt, first + place, prefix, payload));
            at = end;
        }
        return bytes.duplicate().flip();
    }

    /** Forgets all of them. */
    public void clear() {
        bytes.clear();
        count = 0;
    }
}
