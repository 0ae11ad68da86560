package dev.guildhall.audit.segment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A segment that an earlier process left, looked through and found sound but for its tail.
 *
 * @param file the segment's file
 * @param first the index of its first entry
 * @param next the index after its last entry
 * @param tornAt from which byte on the tail is torn; {@link SegmentContents#WHOLE} when it is not
 */
public record LeftSegment(Path file, long first, long next, int tornAt) {

    /** The segment of these contents. */
    public static LeftSegment of(SegmentContents contents) {
        return new LeftSegment(contents.file(), contents.first(), contents.next(), contents.tornAt());
    }

    /** Whether it has no entry: its name is that of the segment to come. */
    public boolean isEmpty() {
        return next == first;
    }

    /**
     * Cuts off a torn tail, and puts on disk what comes before it. Its last entries may be in the page cache only; after a
     * force that failed, the cache takes them for written until they are written again.
     */
    void settle(ChannelOpener opener) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (tornAt != SegmentContents.WHOLE) {
            bytes.limit(tornAt);
        }
        try (FileChannel channel = opener.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(bytes.limit());
            Segment.write(channel, bytes, 0);
            channel.force(true);
        }
    }

    void delete() throws IOException {
        Files.delete(file);
    }
}
