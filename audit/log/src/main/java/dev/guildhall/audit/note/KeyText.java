package dev.guildhall.audit.note;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.BiFunction;

/** The parts that every C2SP text of a key has: a name, the key's id, the algorithm and the key. */
final class KeyText {

    static final byte ED25519 = 0x01;
    /** Ed25519 over a checkpoint and a time: the cosignature of a witness. */
    static final byte COSIGNATURE = 0x04;

    static final int ID_BYTES = 4;

    private KeyText() {}

    /** The first four bytes of SHA-256 over name, newline, algorithm and public key. */
    static int keyId(String name, byte algorithm, byte[] publicKey) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(algorithm);
            byte[] hash = digest.digest(publicKey);
            return (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | (hash[3] & 0xff);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have", e);
        }
    }

    static String hex(int keyId) {
        return HexFormat.of().toHexDigits(keyId);
    }

    static String format(String name, int keyId, byte algorithm, byte[] key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(algorithm);
        bytes.writeBytes(key);
        return name + "+" + hex(keyId) + "+" + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * What a public key's text, {@code name+hash+base64}, stands for.
     *
     * @throws IllegalArgumentException when the text is malformed, of another algorithm, or its hash is not that of its name
     *     and key
     */
    static <K> K parse(String text, byte algorithm, String what, BiFunction<String, byte[], K> maker) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "The " + what + " \"" + text + "\" is not of the form name+hash+base64: copy it whole");
        }
        byte[] key = key(parts[2], algorithm, what);
        String hash = hex(keyId(requireName(parts[0]), algorithm, key));
        if (!hash.equals(parts[1])) {
            throw new IllegalArgumentException("The " + what + "'s hash is " + parts[1]
                    + ", but its name and key hash to " + hash + ": copy it whole");
        }
        return maker.apply(parts[0], key);
    }

    /** The 32 key bytes of the third part of a key's text. */
    static byte[] key(String part, byte algorithm, String what) {
        byte[] bytes = strictBase64(part, what);
        if (bytes.length != 1 + Ed25519.KEY_BYTES || bytes[0] != algorithm) {
            throw new IllegalArgumentException("The " + what + " is not of the Ed25519 kind, type " + algorithm
                    + " of C2SP signed-note: give one that is");
        }
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    static byte[] strictBase64(String text, String what) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The " + what + " is not base64: copy it whole", e);
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("The " + what + " is not in its one base64 form: copy it whole");
        }
        return bytes;
    }

    static String requireName(String name) {
        boolean spaced = name.codePoints().anyMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
        boolean control = name.codePoints().anyMatch(Character::isISOControl);
        if (name.isEmpty() || spaced || control || name.indexOf('+') >= 0 || !encodes(name)) {
            throw new IllegalArgumentException("The key name \"" + name
                    + "\" is empty or has a space, a plus or a control character: give one such as"
                    + " example.gov.uk/audit");
        }
        return name;
    }

    private static boolean encodes(String name) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }
}
