package dev.guildhall.audit.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output, which tells a pipe that nobody reads any more from a disk that is full: writing to a pipe fails for no other
 * reason. Whether it is a pipe is known on Linux only; elsewhere each failure is told.
 */
final class StandardOutput extends OutputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_BYTES);

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw told(e);
        }
    }

    private static IOException told(IOException e) {
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return file.startsWith("pipe:") || file.startsWith("socket:") ? new OutputClosedException(e) : e;
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return e;
        }
    }
}
