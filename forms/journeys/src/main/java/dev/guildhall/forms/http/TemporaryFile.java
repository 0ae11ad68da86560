package dev.guildhall.forms.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file without a name: the operating system deletes it when it is closed or the process ends, however it ends. On Unix its
 * name is taken away as soon as it is open.
 */
final class TemporaryFile {

    private final FileChannel channel;
    private long size;

    private TemporaryFile(FileChannel channel) {
        this.channel = channel;
    }

    static TemporaryFile create() throws IOException {
        Path path = Files.createTempFile("guildhall-", ".upload");
        try {
            return new TemporaryFile(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    OutputStream writing() {
        return Channels.newOutputStream(channel);
    }

    void writtenUpTo(long bytes) {
        this.size = bytes;
    }

    long size() {
        return size;
    }

    InputStream open() {
        return new Reading(channel);
    }

    void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // a handle that cannot be closed is closed with the process, and the file goes with it
        }
    }

    /** Reads from a place of its own, so that two can read at once. */
    private static final class Reading extends InputStream {
        private final FileChannel channel;
        private long position;

        Reading(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int read = channel.read(ByteBuffer.wrap(bytes, from, length), position);
            position += Math.max(0, read);
            return read;
        }
    }
}
