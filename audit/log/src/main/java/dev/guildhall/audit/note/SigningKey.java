package dev.guildhall.audit.note;

import dev.guildhall.audit.tile.SecretFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.SecureRandom;

/**
 * The private key that a log signs its checkpoints with. Keep it away from the log's folder: whoever holds it can sign
 * another history.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
 * key.save(Path.of("/etc/permits/audit.key"));
 * VerifierKey published = key.verifierKey();
 * }</pre>
 *
 * <p>Immutable; {@link #toString} does not show the secret.
 *
 * @see <a href="https://c2sp.org/signed-note">C2SP signed-note</a>
 */
public final class SigningKey {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int MAX_FILE_BYTES = 4096;

    private final byte[] seed;
    private final PrivateKey key;
    private final VerifierKey verifierKey;

    private SigningKey(String name, byte[] seed) {
        KeyText.requireName(name);
        this.seed = seed;
        this.key = Ed25519.privateKey(seed);
        this.verifierKey = new VerifierKey(name, Ed25519.rawPublicKey(seed));
    }

    /**
     * A new key for the log of this origin.
     *
     * @param origin the log's name, best a URL without its scheme that the organisation owns, such as
     *     {@code example.gov.uk/permits}; no spaces, no plus
     * @throws IllegalArgumentException when the origin is no key name
     */
    public static SigningKey generate(String origin, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return new SigningKey(origin, seed);
    }

    /**
     * The key that this text stands for: {@code PRIVATE+KEY+name+hash+base64}.
     *
     * @throws IllegalArgumentException when the text is malformed; the message never shows the text
     */
    public static SigningKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "The signing key is not of the form PRIVATE+KEY+name+hash+base64: copy it whole");
        }
        SigningKey key = new SigningKey(parts[0], KeyText.key(parts[2], KeyText.ED25519, "signing key"));
        if (!KeyText.hex(key.verifierKey.keyId()).equals(parts[1])) {
            throw new IllegalArgumentException("The signing key's hash is not that of its name and key: copy it whole");
        }
        return key;
    }

    /**
     * Reads the key that {@link #save} wrote.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it holds no key
     */
    public static SigningKey load(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE_BYTES) {
            throw new IllegalArgumentException("The file " + file + " is too large to be a signing key");
        }
        try {
            return parse(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The file " + file + " holds no signing key: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the key to a new file that only its owner may read, where the file system knows owners.
     *
     * @throws FileAlreadyExistsException when the file exists: a key is never overwritten
     */
    public void save(Path file) throws IOException {
        SecretFiles.create(file, PREFIX + KeyText.format(name(), verifierKey.keyId(), KeyText.ED25519, seed));
    }

    /** The key's name, which is the origin of the log. */
    public String name() {
        return verifierKey.name();
    }

    /** The public key to be given to those who check the log. */
    public VerifierKey verifierKey() {
        return verifierKey;
    }

    byte[] sign(byte[] text) {
        return Ed25519.sign(key, text);
    }

    @Override
    public String toString() {
        return "SigningKey[" + name() + "]";
    }
}
