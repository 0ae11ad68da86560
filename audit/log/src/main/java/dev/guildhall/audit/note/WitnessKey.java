package dev.guildhall.audit.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public key of a witness: somebody outside who sees to it that a log shows everybody the same history, and cosigns its
 * checkpoints.
 *
 * <pre>{@code
 * WitnessKey witness = WitnessKey.parse("witness.example.com/w1+8d66cf3f+BAgI...");
 * Optional<Instant> when = checkpoint.cosignedBy(witness);
 * }</pre>
 *
 * <p>Of the two kinds of C2SP this is {@code cosignature/v1} with Ed25519; ML-DSA-44 is in no Java before 24. Immutable.
 *
 * @see <a href="https://c2sp.org/tlog-cosignature">C2SP tlog-cosignature</a>
 */
public final class WitnessKey {

    private final String name;
    private final byte[] raw;
    private final int keyId;
    private final PublicKey key;

    private WitnessKey(String name, byte[] raw) {
        this.name = KeyText.requireName(name);
        this.raw = raw;
        this.keyId = KeyText.keyId(name, KeyText.COSIGNATURE, raw);
        this.key = Ed25519.publicKey(raw);
    }

    /**
     * The key that this text stands for: {@code name+hash+base64} with type 4.
     *
     * @throws IllegalArgumentException when the text is malformed, of another algorithm, or its hash is not that of its name
     *     and key
     */
    public static WitnessKey parse(String text) {
        return KeyText.parse(text, KeyText.COSIGNATURE, "witness key", WitnessKey::new);
    }

    /** The witness's name. */
    public String name() {
        return name;
    }

    int keyId() {
        return keyId;
    }

    /** When it was cosigned; empty when this is no cosignature of the key under the text. */
    Optional<Instant> verifies(String text, byte[] signature) {
        if (signature.length != Long.BYTES + Ed25519.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        long time = ByteBuffer.wrap(signature).getLong();
        // a time that is negative here is over 2^63 - 1 there, which no cosignature may have
        if (time < 0 || time > Instant.MAX.getEpochSecond()) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOfRange(signature, Long.BYTES, signature.length);
        return Ed25519.verify(key, message(time, text), signed)
                ? Optional.of(Instant.ofEpochSecond(time))
                : Optional.empty();
    }

    /** What a witness signs at a time, in seconds since 1970. */
    static byte[] message(long time, String text) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is the same key, under whatever name: two names with one key are one witness. */
    boolean hasKeyOf(WitnessKey other) {
        return Arrays.equals(raw, other.raw);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WitnessKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return keyId;
    }

    /** The key as text, {@code name+hash+base64}. */
    @Override
    public String toString() {
        return KeyText.format(name, keyId, KeyText.COSIGNATURE, raw);
    }
}
