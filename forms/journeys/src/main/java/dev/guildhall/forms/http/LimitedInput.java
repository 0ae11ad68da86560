package dev.guildhall.forms.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that refuses to be longer than the limit. */
final class LimitedInput extends FilterInputStream {

    private final long maxBytes;
    private long left;

    LimitedInput(InputStream body, long maxBytes) {
        super(body);
        this.maxBytes = maxBytes;
        this.left = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new BodyTooLargeException(maxBytes);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
