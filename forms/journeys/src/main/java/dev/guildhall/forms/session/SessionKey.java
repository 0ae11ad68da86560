package dev.guildhall.forms.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret with which sessions, form tokens and pages are signed.
 *
 * <pre>{@code
 * SessionKey key = SessionKey.ofBase64(System.getenv("SESSION_KEY")); // openssl rand -base64 32
 * SessionKey forThisRunOnly = SessionKey.random(new SecureRandom());
 * }</pre>
 *
 * <p>Each purpose signs with a key of its own, derived from this one, so that a signature made for one purpose is worth
 * nothing for another.
 */
public final class SessionKey {

    /** The fewest bytes of a key: the length of the hash, as of RFC 2104, section 3. */
    public static final int MIN_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** What a signature is for; the label is part of the derived key and never changes. */
    enum Purpose {
        SESSION("guildhall session v1"),
        CSRF("guildhall csrf v1"),
        SHOWN("guildhall shown v1"),
        RETURN("guildhall return v1");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }
    }

    private final Map<Purpose, Mac> derived = new EnumMap<>(Purpose.class);

    private SessionKey(byte[] secret) {
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("A session key has " + secret.length + " bytes: give at least "
                    + MIN_BYTES + " random ones, such as those of `openssl rand -base64 32`");
        }
        Mac root = keyed(secret);
        for (Purpose purpose : Purpose.values()) {
            byte[] label = purpose.label.getBytes(StandardCharsets.US_ASCII);
            derived.put(purpose, keyed(sign(root, label)));
        }
    }

    /**
     * A key of these bytes.
     *
     * @throws IllegalArgumentException when there are fewer than {@value #MIN_BYTES}
     */
    public static SessionKey of(byte[] secret) {
        return new SessionKey(secret);
    }

    /**
     * A key from its Base64 text, as it stands in a configuration.
     *
     * @throws IllegalArgumentException when it is not Base64, or of fewer than {@value #MIN_BYTES} bytes; never says
     *     what it was
     */
    public static SessionKey ofBase64(String text) {
        try {
            return new SessionKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A session key is not Base64 of at least " + MIN_BYTES
                    + " bytes: make one with `openssl rand -base64 32`");
        }
    }

    /** A new key; sessions signed with it do not outlive the process unless it is kept. */
    public static SessionKey random(SecureRandom random) {
        byte[] secret = new byte[MIN_BYTES];
        random.nextBytes(secret);
        return new SessionKey(secret);
    }

    byte[] sign(Purpose purpose, byte[] message) {
        return sign(Objects.requireNonNull(derived.get(purpose)), message);
    }

    private static Mac keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
        }
    }

    private static byte[] sign(Mac keyed, byte[] message) {
        try {
            // a copy has the key schedule already, and each thread a copy of its own
            return ((Mac) keyed.clone()).doFinal(message);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own " + ALGORITHM + " can be cloned", e);
        }
    }

    /** Nothing about the secret. */
    @Override
    public String toString() {
        return "SessionKey[redacted]";
    }
}
