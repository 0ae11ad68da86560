package dev.guildhall.audit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes, and of no line more than a limit. */
final class LineReader {

    /** The longest line that is read, in bytes: an event of 65,535 bytes with each character escaped fits. */
    static final int MAX_LINE_BYTES = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** A line without its end. */
    record Line(long number, Optional<byte[]> bytes) {

        /** Whether there is nothing in it to be read. */
        boolean isBlank() {
            return bytes.isPresent() && new String(bytes.get(), java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    /** The next line, without its bytes where it is longer than the limit; empty at the end. */
    Optional<Line> next() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + stop - at > MAX_LINE_BYTES;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
        } while (at == end && fill());
        at = Math.min(at + 1, end);
        return Optional.of(new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
