package dev.guildhall.audit.note;

import java.security.PublicKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The public key that a log's checkpoints are verified with. It may be shown to anyone; whoever checks a log must have
 * it from a place other than the log.
 *
 * <pre>{@code
 * VerifierKey key = VerifierKey.parse("example.com/log+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
 * Verification verification = LogVerifier.verify(folder, key);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @see <a href="https://c2sp.org/signed-note#verifier-keys">C2SP signed-note: verifier keys</a>
 */
public final class VerifierKey {

    private final String name;
    private final byte[] raw;
    private final int keyId;
    private final PublicKey key;

    VerifierKey(String name, byte[] raw) {
        this.name = KeyText.requireName(name);
        this.raw = raw;
        this.keyId = KeyText.keyId(name, KeyText.ED25519, raw);
        this.key = Ed25519.publicKey(raw);
    }

    /**
     * The key that this text stands for: {@code name+hash+base64}.
     *
     * @throws IllegalArgumentException when the text is malformed, of another algorithm than Ed25519, or its hash is not
     *     that of its name and key
     */
    public static VerifierKey parse(String text) {
        return KeyText.parse(text, KeyText.ED25519, "verifier key", VerifierKey::new);
    }

    /** The key's name, which is the origin of the log that it signs for. */
    public String name() {
        return name;
    }

    int keyId() {
        return keyId;
    }

    boolean verifies(byte[] text, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_BYTES && Ed25519.verify(key, text, signature);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return keyId;
    }

    /** The key as text, {@code name+hash+base64}, to be published. */
    @Override
    public String toString() {
        return KeyText.format(name, keyId, KeyText.ED25519, raw);
    }
}
