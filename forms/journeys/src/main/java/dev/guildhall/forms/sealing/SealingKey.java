package dev.guildhall.forms.sealing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 256 bits with an id, for {@link KeyProvider#local}.
 *
 * <pre>{@code
 * SealingKey key = SealingKey.ofBase64("2026-05", text); // openssl rand -base64 32
 * }</pre>
 */
public final class SealingKey {

    /** The bytes of a key: no fewer and no more. */
    public static final int BYTES = 32;

    /** The most characters of an id. */
    public static final int MAX_ID = 64;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + MAX_ID + "}");

    private final String id;
    private final SecretKeySpec secret;

    private SealingKey(String id, byte[] secret) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The id of a sealing key has 1 to " + MAX_ID
                    + " ASCII letters, digits, dots, underscores or hyphens: call it by its month, such as 2026-05");
        }
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A sealing key has " + secret.length + " bytes: give exactly " + BYTES
                    + " random ones, such as those of `openssl rand -base64 32`");
        }
        this.id = id;
        this.secret = new SecretKeySpec(secret, "AES");
    }

    /**
     * A key of these bytes.
     *
     * @param id tells it from the other keys, for as long as anything is sealed under it: never give another key the same
     * @param secret {@value #BYTES} random bytes
     * @throws IllegalArgumentException when the id has other characters than ASCII letters, digits, dots, underscores and
     *     hyphens, or more than {@value #MAX_ID}, or there are not {@value #BYTES} bytes
     */
    public static SealingKey of(String id, byte[] secret) {
        return new SealingKey(id, secret);
    }

    /**
     * A key from its Base64 text, as it stands in a configuration.
     *
     * @throws IllegalArgumentException as with {@link #of}, or when it is not Base64; never says what it was
     */
    public static SealingKey ofBase64(String id, String text) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "A sealing key is not Base64 of " + BYTES + " bytes: make one with `openssl rand -base64 32`");
        }
        return new SealingKey(id, secret);
    }

    /** A new key, which nothing else knows. */
    public static SealingKey random(String id, SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SealingKey(id, secret);
    }

    public String id() {
        return id;
    }

    SecretKey secret() {
        return secret;
    }

    /** Its id, and nothing about the secret. */
    @Override
    public String toString() {
        return "SealingKey[" + id + "]";
    }
}
