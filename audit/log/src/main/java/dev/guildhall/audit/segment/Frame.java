package dev.guildhall.audit.segment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The bytes of a segment: a header, then frames, then zeros.
 *
 * <pre>
 * header  magic (8), index of the first entry (8), salt (8), zeros (4), CRC-32C of what is before (4)
 * entry   0xE1 (1), length (3), CRC-32C (4), the entry's bytes
 * mark    0xC5 (1), 8 as length (3), CRC-32C (4), index of the next entry (8)
 * </pre>
 *
 * A mark is written once the entries before it have been forced to disk: whatever stands before a mark was or could be
 * acknowledged. A frame's checksum covers the segment's salt, the entry's index, type, length and bytes, so that a frame
 * counts in its own place only. Numbers are big-endian.
 */
final class Frame {

    static final long MAGIC = 0x00ff_4748_5741_4c01L;
    static final int HEADER_BYTES = 32;
    static final int PREFIX_BYTES = 8;
    static final int MARK_BYTES = 16;
    /** What a checksum covers beside the payload: salt, index and prefix. */
    static final int BOUND_BYTES = Long.BYTES + Long.BYTES + Integer.BYTES;

    static final byte ENTRY = (byte) 0xe1;
    static final byte MARK = (byte) 0xc5;

    private Frame() {}

    static void putHeader(ByteBuffer target, long first, long salt) {
        int start = target.position();
        target.putLong(MAGIC).putLong(first).putLong(salt).putInt(0);
        CRC32C crc = new CRC32C();
        crc.update(target.duplicate().limit(target.position()).position(start));
        target.putInt((int) crc.getValue());
    }

    static boolean isHeader(ByteBuffer segment) {
        CRC32C crc = new CRC32C();
        crc.update(segment.duplicate().position(0).limit(HEADER_BYTES - 4));
        return segment.getLong(0) == MAGIC && segment.getInt(HEADER_BYTES - 4) == (int) crc.getValue();
    }

    static void putMark(ByteBuffer target, long salt, long next) {
        int prefix = prefix(MARK, Long.BYTES);
        ByteBuffer payload = ByteBuffer.allocate(Long.BYTES).putLong(next).flip();
        target.putInt(prefix).putInt(checksum(salt, next, prefix, payload.duplicate()));
        target.put(payload);
    }

    static int prefix(byte type, int length) {
        return (type & 0xff) << 24 | length;
    }

    /** The length that a prefix tells. */
    static int length(int prefix) {
        return prefix & 0xff_ffff;
    }

    static int checksum(long salt, long index, int prefix, ByteBuffer payload) {
        return checksum(new CRC32C(), ByteBuffer.allocate(BOUND_BYTES), salt, index, prefix, payload);
    }

    /** The same, with a checksum and a buffer that are used again. */
    static int checksum(CRC32C crc, ByteBuffer bound, long salt, long index, int prefix, ByteBuffer payload) {
        crc.reset();
        crc.update(bound.clear().putLong(salt).putLong(index).putInt(prefix).flip());
        crc.update(payload);
        return (int) crc.getValue();
    }
}
