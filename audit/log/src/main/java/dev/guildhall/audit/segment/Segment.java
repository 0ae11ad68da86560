package dev.guildhall.audit.segment;

import dev.guildhall.audit.tile.DurableFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * One segment that is being written. Its file has its full length from the start, so that a force writes data only and
 * leaves the file system's journal alone. Not thread-safe.
 */
final class Segment {

    private static final int ZEROS = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final long salt;
    private final int capacity;
    private final long first;
    private final ByteBuffer mark = ByteBuffer.allocateDirect(Frame.MARK_BYTES);
    private long next;
    private long position = Frame.HEADER_BYTES;

    private Segment(Path file, FileChannel channel, long first, long salt, int capacity) {
        this.file = file;
        this.channel = channel;
        this.first = first;
        this.next = first;
        this.salt = salt;
        this.capacity = capacity;
    }

    /** Writes a file of zeros and forces it, to be turned into a segment later. */
    static void prepare(Path spare, int capacity, ChannelOpener opener) throws IOException {
        try (FileChannel channel = opener.open(
                spare, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(Math.min(ZEROS, capacity));
            for (int written = 0; written < capacity; ) {
                zeros.clear().limit(Math.min(zeros.capacity(), capacity - written));
                written += channel.write(zeros);
            }
            channel.force(true);
        }
    }

    /** Turns a file of zeros into the segment that begins with this entry. */
    static Segment begin(Path spare, Path file, long first, long salt, int capacity, ChannelOpener opener)
            throws IOException {
        FileChannel channel = opener.open(spare, StandardOpenOption.WRITE);
        try {
            ByteBuffer header = ByteBuffer.allocate(Frame.HEADER_BYTES);
            Frame.putHeader(header, first, salt);
            write(channel, header.flip(), 0);
            channel.force(false);
            Files.move(spare, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.forceFolder(DurableFiles.parent(file));
            return new Segment(file, channel, first, salt, capacity);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    long next() {
        return next;
    }

    Path file() {
        return file;
    }

    boolean hasRoomFor(int frameBytes) {
        return position + frameBytes + Frame.MARK_BYTES <= capacity;
    }

    /** Writes the entries, forces them, and marks them; when this throws, none of them may be acknowledged. */
    void append(Frames frames) throws IOException {
        write(channel, frames.sealed(salt, next), position);
        channel.force(false);
        requireThere();
        long after = next + frames.count();
        Frame.putMark(mark.clear(), salt, after);
        write(channel, mark.flip(), position + frames.length());
        position += frames.length() + Frame.MARK_BYTES;
        next = after;
    }

    // a file that was removed or moved away can still be written to, but no recovery would look there
    private void requireThere() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "the log's folder was removed while the log was open");
        }
    }

    /** Ends the segment behind its last mark, after a write or a force has failed. */
    void cutBack(ChannelOpener opener) throws IOException {
        try (channel;
                FileChannel fresh = opener.open(file, StandardOpenOption.WRITE)) {
            if (next == first) {
                Files.deleteIfExists(file);
                DurableFiles.forceFolder(DurableFiles.parent(file));
            } else {
                fresh.truncate(position);
                fresh.force(true);
            }
        }
    }

    void close() throws IOException {
        channel.close();
    }

    static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }
}
