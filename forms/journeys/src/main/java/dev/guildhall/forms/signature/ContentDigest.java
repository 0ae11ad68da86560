package dev.guildhall.forms.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The {@code Content-Digest} of a body: its SHA-256 (RFC 9530). */
final class ContentDigest {

    static final String HEADER = "content-digest";
    private static final String ALGORITHM = "sha-256";

    private ContentDigest() {}

    static String of(byte[] body) {
        return ALGORITHM + "=:" + Base64.getEncoder().encodeToString(sha256(body)) + ":";
    }

    /** Whether the field has a SHA-256 and it is that of the body. */
    static boolean matches(String field, byte[] body) {
        byte[] told = StructuredField.dictionary(field).entrySet().stream()
                .filter(entry -> entry.getKey().equals(ALGORITHM))
                .map(entry -> StructuredField.bytes(entry.getValue()))
                .findFirst()
                .orElseThrow(() -> new InvalidSignatureException("its content digest has no " + ALGORITHM));
        return MessageDigest.isEqual(told, sha256(body));
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
