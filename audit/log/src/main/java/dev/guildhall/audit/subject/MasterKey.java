package dev.guildhall.audit.subject;

import dev.guildhall.audit.tile.SecretFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that subjects' keys are wrapped under and subjects' tokens are made with. Keep it away from both the log and the
 * subjects' keys: whoever holds all three reads what is not erased. Losing it erases everybody.
 *
 * <pre>{@code
 * MasterKey master = MasterKey.generate(new SecureRandom());
 * master.save(Path.of("/etc/permits/audit-master.key"));
 * SubjectKeys keys = FileSubjectKeys.open(Path.of("/var/lib/permits/subjects"), master);
 * }</pre>
 *
 * <p>The key that wraps and the key of the tokens are derived from it (HKDF, RFC 5869), each for its one use. Immutable, safe
 * for use by many threads at once; {@link #toString} does not show the secret.
 */
public final class MasterKey {

    private static final String PREFIX = "AUDIT+MASTER+KEY+";
    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final int MAX_FILE_BYTES = 4096;
    private static final String HMAC = "HmacSHA256";
    private static final byte[] WRAP_LABEL = label("guildhall subject key wrap v1");

    /** How long a wrapped key is, in bytes: a version, a nonce, the encrypted key and a tag. */
    public static final int WRAPPED_BYTES = 1 + AesGcm.NONCE_BYTES + SubjectKey.BYTES + AesGcm.TAG_BYTES;

    private static final byte VERSION = 1;
    /** No subject's. */
    private static final SubjectToken MARK = SubjectToken.of(new byte[SubjectToken.BYTES]);

    private static final int HEADER_BYTES = 1 + AesGcm.NONCE_BYTES;

    private final byte[] secret;
    private final byte[] id;
    private final Key wrapping;
    private final Key tokens;
    private final SecureRandom random = new SecureRandom();

    private MasterKey(byte[] secret) {
        this.secret = secret;
        this.id = Arrays.copyOf(expand("guildhall audit master key id v1"), ID_BYTES);
        this.wrapping = new SecretKeySpec(expand("guildhall subject key wrapping v1"), "AES");
        this.tokens = new SecretKeySpec(expand("guildhall subject token v1"), HMAC);
    }

    /** A new random key. */
    public static MasterKey generate(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new MasterKey(secret);
    }

    /**
     * The key that this text stands for: {@code AUDIT+MASTER+KEY+id+base64}.
     *
     * @throws IllegalArgumentException when the text is malformed; the message never shows the text
     */
    public static MasterKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 2) : new String[0];
        if (parts.length == 2) {
            try {
                byte[] secret = Base64.getDecoder().decode(parts[1]);
                if (secret.length == BYTES) {
                    MasterKey key = new MasterKey(secret);
                    if (key.text().equals(text)) {
                        return key;
                    }
                }
            } catch (IllegalArgumentException notBase64) {
                throw malformed();
            }
        }
        throw malformed();
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "The master key is not of the form AUDIT+MASTER+KEY+id+base64, or its id is not its own: copy it whole");
    }

    /**
     * Reads the key that {@link #save} wrote.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it holds no key
     */
    public static MasterKey load(Path file) throws IOException {
        if (Files.size(file) > MAX_FILE_BYTES) {
            throw new IllegalArgumentException("The file " + file + " is too large to be a master key");
        }
        try {
            return parse(Files.readString(file).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The file " + file + " holds no master key: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the key to a new file that only its owner may read, where the file system knows owners.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file exists: a key is never overwritten
     */
    public void save(Path file) throws IOException {
        SecretFiles.create(file, text());
    }

    private String text() {
        return PREFIX + HexFormat.of().formatHex(id) + "+" + Base64.getEncoder().encodeToString(secret);
    }

    /** The token of a subject. Equal subjects have equal tokens, and " s-17" is another subject than "s-17". */
    public SubjectToken token(String subject) {
        return SubjectToken.of(hmac(tokens, subject.getBytes(StandardCharsets.UTF_8)));
    }

    /** A subject's key as it may be kept: bound to the subject's token, readable with this master key only. */
    public byte[] wrap(SubjectToken token, SubjectKey key) {
        byte[] header = new byte[HEADER_BYTES];
        random.nextBytes(header);
        header[0] = VERSION;
        return AesGcm.encryptBehind(header, wrapping, bound(token), key.secret());
    }

    /**
     * The key that was wrapped.
     *
     * @throws BrokenSealException when the bytes were changed, are of another subject or were wrapped under another master key
     */
    public SubjectKey unwrap(SubjectToken token, byte[] wrapped) {
        if (wrapped.length != WRAPPED_BYTES || wrapped[0] != VERSION) {
            throw BrokenSealException.ofKey();
        }
        return AesGcm.decryptBehind(HEADER_BYTES, wrapped, wrapping, bound(token))
                .map(SubjectKey::of)
                .orElseThrow(BrokenSealException::ofKey);
    }

    /**
     * What is kept once with wrapped keys, so that {@link #requireMark} can tell later whether a master key is theirs. It
     * tells nothing of the secret.
     */
    public byte[] mark(SecureRandom random) {
        return wrap(MARK, SubjectKey.generate(random));
    }

    /**
     * Does nothing when this master key made the mark.
     *
     * @throws BrokenSealException when another one did, or the mark was changed
     */
    public void requireMark(byte[] mark) {
        unwrap(MARK, mark);
    }

    private static byte[] bound(SubjectToken token) {
        byte[] bytes = token.bytes();
        byte[] bound = Arrays.copyOf(WRAP_LABEL, WRAP_LABEL.length + bytes.length);
        System.arraycopy(bytes, 0, bound, WRAP_LABEL.length, bytes.length);
        return bound;
    }

    // HKDF-Expand for one block; the secret is random and as long as the hash, so that it needs no extraction
    private byte[] expand(String label) {
        byte[] info = label(label);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(new SecretKeySpec(secret, HMAC), block);
    }

    private static byte[] hmac(Key key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + HMAC, e);
        }
    }

    private static byte[] label(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The key's id, which tells nothing of the secret. */
    @Override
    public String toString() {
        return "MasterKey[" + HexFormat.of().formatHex(id) + "]";
    }
}
