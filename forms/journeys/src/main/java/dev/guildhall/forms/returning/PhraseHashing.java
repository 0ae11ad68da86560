package dev.guildhall.forms.returning;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes secret phrases so slowly that guessing them from a stolen store is not worth while: PBKDF2 with HMAC-SHA-256 over
 * a salt of 16 random bytes. At most one of two processors works on it at a time, so that guessers cannot stop the service.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP: password
 *     storage</a>
 */
public final class PhraseHashing {

    /** How many iterations a new hash takes. A stored hash names its own number, so this one can be raised. */
    public static final int ITERATIONS = 600_000;

    /** How long a request waits for its turn; then it fails. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random;
    private final int iterations;
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final PhraseHash decoy;

    public PhraseHashing(SecureRandom random) {
        this(random, ITERATIONS);
    }

    PhraseHashing(SecureRandom random, int iterations) {
        this.random = random;
        this.iterations = iterations;
        this.decoy = new PhraseHash(iterations, bytes(SALT_BYTES), bytes(HASH_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    PhraseHash hash(SecretPhrase phrase) {
        byte[] salt = bytes(SALT_BYTES);
        return new PhraseHash(iterations, salt, derived(phrase, salt, iterations));
    }

    /** Whether the phrase is the one that was hashed; compares in constant time. */
    boolean matches(PhraseHash hash, SecretPhrase phrase) {
        return MessageDigest.isEqual(hash.hash(), derived(phrase, hash.salt(), hash.iterations()));
    }

    /** A hash that no phrase matches, and that takes as long to find out. */
    PhraseHash decoy() {
        return decoy;
    }

    private byte[] derived(SecretPhrase phrase, byte[] salt, int count) {
        char[] characters = phrase.characters();
        // PBKDF2 takes no empty password; no phrase that is taken is a single space
        PBEKeySpec key =
                new PBEKeySpec(characters.length == 0 ? new char[] {' '} : characters, salt, count, HASH_BYTES * 8);
        waitForTurn();
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
        } finally {
            turns.release();
            key.clearPassword();
            Arrays.fill(characters, ' ');
        }
    }

    private void waitForTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Too many secret phrases are being checked at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to check a secret phrase", e);
        }
    }
}
