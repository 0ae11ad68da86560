package dev.guildhall.forms.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;

/**
 * Seals bytes with AES-256-GCM, bound to what they belong to: sealed bytes that were changed, or put in another's place, are
 * refused. Safe for use by many threads at once.
 *
 * <pre>{@code
 * Sealer sealer = Sealer.of(keys, new SecureRandom());
 * byte[] sealed = sealer.seal(bytes, "application", "permit", id);
 * byte[] bytes = sealer.open(sealed, "application", "permit", id);
 * }</pre>
 *
 * <p>Each process has a data key of its own, which the {@link KeyProvider} wraps; each thing that is sealed has a key derived
 * from it by HKDF-SHA256 (RFC 5869) from the names that it is bound to, and each seal a random nonce. Sealed bytes are the
 * longer by the header, which holds the wrapped key: some 100 bytes with local keys.
 */
public final class Sealer {

    /** How often a data key seals before the process makes itself another: far below what random nonces bear (2^32). */
    public static final long MAX_USES = 1L << 24;

    private static final String LABEL = "guildhall seal v1";

    private final DataKeys keys;
    private final SecureRandom random;

    private Sealer(DataKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** A sealer under these keys; the randomness makes data keys and nonces. */
    public static Sealer of(KeyProvider keys, SecureRandom random) {
        return new Sealer(new DataKeys(keys, random, MAX_USES), random);
    }

    /**
     * The bytes, sealed under the provider's current key.
     *
     * @param what the kind of thing that they are, such as "application"; part of what they are bound to, and the one part
     *     that errors name
     * @param names the ids of what they belong to
     */
    public byte[] seal(byte[] plain, String what, String... names) {
        byte[] bound = bound(what, names);
        DataKey key = keys.current();
        byte[] header = Envelope.header(key.wrapped());
        byte[] nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        System.arraycopy(nonce, 0, header, header.length - nonce.length, nonce.length);
        return AesGcm.encryptBehind(header, key.of(bound), bound, plain);
    }

    /**
     * The bytes that were sealed.
     *
     * @param what as when they were sealed
     * @param names as when they were sealed
     * @throws UnknownKeyException when they were sealed under a key that the provider does not know
     * @throws BrokenSealException when a bit of them is another, or they were sealed for something else
     */
    public byte[] open(byte[] sealed, String what, String... names) {
        byte[] bound = bound(what, names);
        Envelope envelope = Envelope.of(sealed).orElseThrow(() -> new BrokenSealException(what));
        try {
            return AesGcm.decryptBehind(
                    envelope.length(), sealed, keys.of(envelope.key()).of(bound), bound);
        } catch (AEADBadTagException e) {
            throw new BrokenSealException(what);
        }
    }

    /** The names one after another, each behind its length, so that no two lists of names come to the same bytes. */
    static byte[] bound(String what, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        append(bytes, LABEL);
        append(bytes, what);
        for (String name : names) {
            append(bytes, name);
        }
        return bytes.toByteArray();
    }

    private static void append(ByteArrayOutputStream bytes, String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
            bytes.write(utf8.length >>> shift);
        }
        bytes.writeBytes(utf8);
    }
}
