package dev.guildhall.forms.sealing;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A data key that only a {@link KeyProvider} can unwrap, and the id of the key that can. Immutable; equal by content. */
public final class WrappedKey {

    /** The most bytes of a wrapped key: four times what key management services make of one. */
    public static final int MAX_BYTES = 1_024;

    /** The most characters of a key's id. */
    public static final int MAX_ID = 255;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/@+=-]{1," + MAX_ID + "}");

    private final String keyId;
    private final byte[] bytes;

    private WrappedKey(String keyId, byte[] bytes) {
        this.keyId = keyId;
        this.bytes = bytes;
    }

    /**
     * A wrapped key.
     *
     * @param keyId the id of the key that wrapped it: up to {@value #MAX_ID} ASCII letters, digits and {@code . _ : / @ + = -}
     * @param bytes the wrapped data key, from 1 to {@value #MAX_BYTES} bytes
     * @throws IllegalArgumentException when the id or the length is not so; does not quote the id
     */
    public static WrappedKey of(String keyId, byte[] bytes) {
        if (!isId(keyId)) {
            throw new IllegalArgumentException("The id of a key has 1 to " + MAX_ID
                    + " ASCII letters, digits or . _ : / @ + = -, and this one has not");
        }
        if (bytes.length < 1 || bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "A wrapped key has " + bytes.length + " bytes: it must have 1 to " + MAX_BYTES);
        }
        return new WrappedKey(keyId, bytes.clone());
    }

    static boolean isId(String keyId) {
        return ID.matcher(keyId).matches();
    }

    public String keyId() {
        return keyId;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrappedKey wrapped
                && keyId.equals(wrapped.keyId)
                && Arrays.equals(bytes, wrapped.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyId, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "WrappedKey[" + keyId + "]";
    }
}
