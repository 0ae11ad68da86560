package dev.guildhall.forms.answer;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a password: a salted hash, from which the password cannot be read back.
 *
 * <pre>{@code
 * PasswordHash hash = PasswordHash.of("correct horse", new SecureRandom());
 * hash.matches("correct horse");               // true
 * PasswordHash.decode(hash.encoded());         // the same again, in a user directory for instance
 * }</pre>
 *
 * <p>PBKDF2 with HMAC-SHA-256, {@value #ITERATIONS} iterations, 16 bytes of salt and 32 of hash. Before hashing the text
 * is brought into Unicode's form C and every kind of space becomes the plain one, so that another keyboard makes no other
 * password. Immutable; never shows itself.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8018#section-5.2">RFC 8018: PBKDF2</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8265#section-4.2">RFC 8265: the OpaqueString profile</a>
 */
public final class PasswordHash {

    /** How often the hash function is repeated for a new hash. */
    public static final int ITERATIONS = 600_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern ENCODED =
            Pattern.compile(SCHEME + "\\$([1-9][0-9]{0,7})\\$([A-Za-z0-9+/]{22}==)\\$([A-Za-z0-9+/]{43}=)");

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt;
        this.hash = hash;
    }

    /** The hash of a new password, under a salt of its own. Takes a good part of a second of one processor. */
    public static PasswordHash of(CharSequence password, SecureRandom random) {
        return of(password, random, ITERATIONS);
    }

    static PasswordHash of(CharSequence password, SecureRandom random, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(iterations, salt, derive(password, salt, iterations));
    }

    /**
     * Reads what {@link #encoded} wrote.
     *
     * @throws IllegalArgumentException when it is something else, without quoting it
     */
    public static PasswordHash decode(String encoded) {
        var parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no password hash: it should be " + SCHEME
                    + ", the number of iterations, salt and hash, with $ between them");
        }
        return new PasswordHash(
                Integer.parseInt(parts.group(1)),
                Base64.getDecoder().decode(parts.group(2)),
                Base64.getDecoder().decode(parts.group(3)));
    }

    /** Scheme, iterations, salt and hash as text, for keeping. */
    public String encoded() {
        Base64.Encoder base64 = Base64.getEncoder();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    /** Whether this is the password. Takes the same time whether or not it is. */
    public boolean matches(CharSequence password) {
        return MessageDigest.isEqual(hash, derive(password, salt, iterations));
    }

    private static byte[] derive(CharSequence password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(prepared(password).toCharArray(), salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java runtime has no PBKDF2 with HMAC-SHA-256", missing);
        } finally {
            spec.clearPassword();
        }
    }

    private static String prepared(CharSequence password) {
        StringBuilder plain = new StringBuilder(password.length());
        password.codePoints().forEach(c -> plain.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PasswordHash that
                && iterations == that.iterations
                && MessageDigest.isEqual(salt, that.salt)
                && MessageDigest.isEqual(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
