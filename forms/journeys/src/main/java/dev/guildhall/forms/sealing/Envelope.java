package dev.guildhall.forms.sealing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What stands before the ciphertext: the format's number, the id of the key that wrapped the data key, the wrapped data key and
 * the nonce.
 *
 * @param key the wrapped data key
 * @param length how many bytes the header has, the nonce included
 */
record Envelope(WrappedKey key, int length) {

    /** The longest header, in bytes. */
    static final int MAX_BYTES = 4 + WrappedKey.MAX_ID + WrappedKey.MAX_BYTES + AesGcm.NONCE_BYTES;

    private static final byte FORMAT = 1;

    /** The header for this key, up to and without a nonce, for which there is room at its end. */
    static byte[] header(WrappedKey key) {
        byte[] id = key.keyId().getBytes(StandardCharsets.US_ASCII);
        byte[] wrapped = key.bytes();
        return ByteBuffer.allocate(4 + id.length + wrapped.length + AesGcm.NONCE_BYTES)
                .put(FORMAT)
                .put((byte) id.length)
                .put(id)
                .putShort((short) wrapped.length)
                .put(wrapped)
                .array();
    }

    /** The header of sealed bytes; empty when they have none. */
    static Optional<Envelope> of(byte[] sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        try {
            if (bytes.get() != FORMAT) {
                return Optional.empty();
            }
            byte[] id = new byte[Byte.toUnsignedInt(bytes.get())];
            bytes.get(id);
            byte[] wrapped = new byte[Math.min(Short.toUnsignedInt(bytes.getShort()), bytes.remaining())];
            bytes.get(wrapped);
            int length = bytes.position() + AesGcm.NONCE_BYTES;
            return length + AesGcm.TAG_BYTES <= sealed.length
                    ? Optional.of(
                            new Envelope(WrappedKey.of(new String(id, StandardCharsets.ISO_8859_1), wrapped), length))
                    : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
