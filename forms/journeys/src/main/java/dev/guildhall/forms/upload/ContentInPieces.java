package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Content that comes piece by piece, of which one is in memory at a time: for a {@link FileStore} that keeps a file in pieces.
 *
 * <pre>{@code
 * return new ContentInPieces() {
 *     private int number;
 *
 *     protected Optional<byte[]> next() throws IOException {
 *         return pieces.find(id, number++);
 *     }
 * };
 * }</pre>
 *
 * <p>Once a piece has failed every later read fails, so that whoever reads on after an error never takes a part for the whole.
 */
public abstract class ContentInPieces extends InputStream {

    private byte[] piece = new byte[0];
    private int at;
    private boolean over;
    private @Nullable IOException failure;

    /** Content of which nothing was read yet. */
    protected ContentInPieces() {}

    /** The next piece, which may be of any length; empty when there is no more, and not asked again then. */
    protected abstract Optional<byte[]> next() throws IOException;

    @Override
    public final int read() throws IOException {
        return hasMore() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public final int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int given = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, given);
        at += given;
        return given;
    }

    private boolean hasMore() throws IOException {
        if (failure != null) {
            throw new IOException("The content broke off before", failure);
        }
        while (at == piece.length && !over) {
            Optional<byte[]> next = nextOrFailure();
            over = next.isEmpty();
            piece = next.orElseGet(() -> new byte[0]);
            at = 0;
        }
        return at < piece.length;
    }

    private Optional<byte[]> nextOrFailure() throws IOException {
        try {
            return next();
        } catch (IOException e) {
            failure = e;
            throw e;
        } catch (RuntimeException e) {
            failure = new IOException(e);
            throw e;
        }
    }
}
