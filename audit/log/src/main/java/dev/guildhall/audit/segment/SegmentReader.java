package dev.guildhall.audit.segment;

import dev.guildhall.audit.tile.EntryBundle;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one segment, telling a tail that a crash tore from bytes that were changed. Not thread-safe. */
final class SegmentReader {

    /** The longest segment that is read, in bytes. */
    static final int MAX_BYTES = 1 << 30;

    private final byte[] bytes;
    private final ByteBuffer segment;
    private final Path file;
    private final List<SegmentContents.Entry> entries = new ArrayList<>();
    private final List<SegmentContents.Damage> damages = new ArrayList<>();
    private final long first;
    private long salt;
    private long next;
    private long marked;
    private int at = Frame.HEADER_BYTES;

    private SegmentReader(Path file, long first, byte[] bytes) {
        this.file = file;
        this.first = first;
        this.bytes = bytes;
        this.segment = ByteBuffer.wrap(bytes);
        this.next = first;
        this.marked = first;
    }

    static SegmentContents read(Path file, long first) throws IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new IOException(
                    "The segment " + file.getFileName() + " has " + size + " bytes, more than " + MAX_BYTES);
        }
        return new SegmentReader(file, first, Files.readAllBytes(file)).contents();
    }

    /** Whether the file holds no frame: zeros, with or without a sound header. */
    static boolean isClean(Path file) throws IOException {
        SegmentReader reader = new SegmentReader(file, 0, Files.readAllBytes(file));
        boolean begun = reader.bytes.length >= Frame.HEADER_BYTES && Frame.isHeader(reader.segment);
        return reader.isZeroFrom(begun ? Frame.HEADER_BYTES : 0);
    }

    private SegmentContents contents() {
        int tornAt = SegmentContents.WHOLE;
        if (segment.limit() < Frame.HEADER_BYTES || !Frame.isHeader(segment) || segment.getLong(8) != first) {
            if (isZeroFrom(0)) {
                tornAt = 0;
            } else {
                damages.add(new SegmentContents.Damage(first, first + 1, "its header is damaged"));
            }
        } else {
            salt = segment.getLong(16);
            tornAt = frames();
        }
        return new SegmentContents(file, first, next, marked, entries, damages, tornAt);
    }

    /** Reads frame by frame; where the tail is torn, answers from which byte on. */
    private int frames() {
        while (at < segment.limit() && !isZeroFrom(at)) {
            if (!readEntry() && !readMark()) {
                int mark = nextMark(at + 1);
                if (mark < 0) {
                    return at;
                }
                skipDamage(mark);
            }
        }
        return SegmentContents.WHOLE;
    }

    private boolean readEntry() {
        if (!isEntry(at, next)) {
            return false;
        }
        int from = at + Frame.PREFIX_BYTES;
        int to = from + length(at);
        entries.add(new SegmentContents.Entry(next, bytes, from, to));
        at = to;
        next++;
        return true;
    }

    private boolean readMark() {
        if (!isMark(at) || segment.getLong(at + Frame.PREFIX_BYTES) != next) {
            return false;
        }
        marked = next;
        at += Frame.MARK_BYTES;
        return true;
    }

    // a mark follows, so the bytes here were on disk and have been changed since
    private void skipDamage(int mark) {
        int afterEntry = at + Frame.PREFIX_BYTES + length(at);
        if (isEntry(at + Frame.MARK_BYTES, next)) {
            damages.add(
                    new SegmentContents.Damage(marked, Math.max(next, marked + 1), "the mark behind it is damaged"));
            at += Frame.MARK_BYTES;
            marked = next;
        } else if (afterEntry <= mark && (afterEntry == mark || isEntry(afterEntry, next + 1))) {
            damages.add(new SegmentContents.Damage(next, next + 1, "its bytes in the segment are damaged"));
            at = afterEntry;
            next++;
        } else {
            long until = segment.getLong(mark + Frame.PREFIX_BYTES);
            damages.add(new SegmentContents.Damage(
                    next, Math.max(until, next + 1), "its bytes in the segment are damaged"));
            at = mark + Frame.MARK_BYTES;
            next = Math.max(next, until);
            marked = next;
        }
    }

    private int nextMark(int from) {
        for (int i = from; i <= segment.limit() - Frame.MARK_BYTES; i++) {
            if (segment.get(i) == Frame.MARK && isMark(i) && segment.getLong(i + Frame.PREFIX_BYTES) >= next) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMark(int offset) {
        return offset <= segment.limit() - Frame.MARK_BYTES
                && segment.get(offset) == Frame.MARK
                && length(offset) == Long.BYTES
                && isSound(offset, segment.getLong(offset + Frame.PREFIX_BYTES));
    }

    private boolean isEntry(int offset, long index) {
        return offset <= segment.limit() - Frame.PREFIX_BYTES
                && segment.get(offset) == Frame.ENTRY
                && length(offset) <= EntryBundle.MAX_ENTRY_BYTES
                && length(offset) <= segment.limit() - offset - Frame.PREFIX_BYTES
                && isSound(offset, index);
    }

    private boolean isSound(int offset, long index) {
        ByteBuffer payload = segment.duplicate().position(offset + Frame.PREFIX_BYTES);
        payload.limit(payload.position() + length(offset));
        int prefix = segment.getInt(offset);
        return segment.getInt(offset + 4) == Frame.checksum(salt, index, prefix, payload);
    }

    private int length(int offset) {
        return offset <= segment.limit() - 4 ? segment.getInt(offset) & 0xff_ffff : 0;
    }

    private boolean isZeroFrom(int offset) {
        if (offset < segment.limit() && segment.get(offset) != 0) {
            return false;
        }
        for (int i = offset; i < segment.limit(); i++) {
            if (segment.get(i) != 0) {
                return false;
            }
        }
        return true;
    }
}
