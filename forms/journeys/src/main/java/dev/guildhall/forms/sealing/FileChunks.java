package dev.guildhall.forms.sealing;

import dev.guildhall.forms.upload.ContentInPieces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.Key;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;

/** The chunks of one file, sealed or opened while they are read. One is read ahead, to know which is the last. */
final class FileChunks extends ContentInPieces {

    private static final byte[] NOTHING_MORE = new byte[0];

    /** What is done to each chunk. */
    enum Way {
        SEALING(FileSeal.CHUNK),
        OPENING(FileSeal.CHUNK + AesGcm.TAG_BYTES);

        private final int size;

        Way(int size) {
            this.size = size;
        }
    }

    private final Way way;
    private final Key key;
    private final InputStream source;
    private Optional<byte[]> ahead;
    private long number;

    FileChunks(Way way, Key key, InputStream source) throws IOException {
        this.way = way;
        this.key = key;
        this.source = source;
        this.ahead = Optional.of(source.readNBytes(way.size));
    }

    @Override
    protected Optional<byte[]> next() throws IOException {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        byte[] chunk = ahead.get();
        ahead = Optional.of(source.readNBytes(way.size)).filter(more -> more.length > 0);
        byte[] nonce = ByteBuffer.allocate(AesGcm.NONCE_BYTES)
                .putLong(number++)
                .putInt(ahead.isEmpty() ? 1 : 0)
                .array();
        return Optional.of(way == Way.SEALING ? sealed(nonce, chunk) : opened(nonce, chunk));
    }

    private byte[] sealed(byte[] nonce, byte[] plain) {
        byte[] sealed = AesGcm.encryptBehind(nonce, key, NOTHING_MORE, plain);
        return Arrays.copyOfRange(sealed, nonce.length, sealed.length);
    }

    private byte[] opened(byte[] nonce, byte[] sealed) throws IOException {
        byte[] behind = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, behind, nonce.length, sealed.length);
        try {
            return AesGcm.decryptBehind(nonce.length, behind, key, NOTHING_MORE);
        } catch (AEADBadTagException changed) {
            throw new IOException("A stored file is not what was sealed", changed);
        }
    }

    /** Whoever gives content to be sealed closes it; what is opened is closed with this. */
    @Override
    public void close() throws IOException {
        if (way == Way.OPENING) {
            source.close();
        }
    }
}
