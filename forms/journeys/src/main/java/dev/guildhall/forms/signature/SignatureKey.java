package dev.guildhall.forms.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that signs requests, with the id by which the receiver finds its counterpart.
 *
 * <pre>{@code
 * SignatureKey key = SignatureKey.hmacSha256("permits-2026", secret);
 * }</pre>
 */
public final class SignatureKey {

    /** The shortest secret, in bytes: as long as the hash, as RFC 2104 asks. */
    public static final int MIN_SECRET = 32;

    private static final Pattern ID = Pattern.compile("[!#-\\[\\]-~]{1,100}");

    /** Makes the signature of a signature base. */
    @FunctionalInterface
    private interface Signing {
        byte[] sign(byte[] base) throws GeneralSecurityException;
    }

    private final String id;
    private final SignatureAlgorithm algorithm;
    private final Signing signing;

    private SignatureKey(String id, SignatureAlgorithm algorithm, Signing signing) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The id of a signature key is " + id
                    + ": give 1 to 100 printable ASCII characters but \", \\ and space");
        }
        this.id = id;
        this.algorithm = algorithm;
        this.signing = signing;
    }

    /**
     * A secret that the receiver has too.
     *
     * @throws IllegalArgumentException when it is shorter than {@value #MIN_SECRET} bytes
     */
    public static SignatureKey hmacSha256(String id, byte[] secret) {
        SecretKeySpec key = secret(secret);
        return new SignatureKey(id, SignatureAlgorithm.HMAC_SHA256, base -> hmac(key, base));
    }

    /**
     * A private key of Ed25519.
     *
     * @throws IllegalArgumentException when it is one of another algorithm
     */
    public static SignatureKey ed25519(String id, PrivateKey key) {
        if (!key.getAlgorithm().equals("EdDSA") && !key.getAlgorithm().equals("Ed25519")) {
            throw new IllegalArgumentException(
                    "The key " + id + " is of " + key.getAlgorithm() + ": give one of Ed25519");
        }
        return new SignatureKey(id, SignatureAlgorithm.ED25519, base -> {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(base);
            return signature.sign();
        });
    }

    static SecretKeySpec secret(byte[] secret) {
        if (secret.length < MIN_SECRET) {
            throw new IllegalArgumentException(
                    "A secret has " + secret.length + " bytes: give at least " + MIN_SECRET + " random ones");
        }
        return new SecretKeySpec(secret, "HmacSHA256");
    }

    static byte[] hmac(SecretKeySpec key, byte[] base) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(base);
    }

    public String id() {
        return id;
    }

    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    byte[] sign(String base) {
        try {
            return signing.sign(base.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This Java cannot sign with " + algorithm, impossible);
        }
    }

    /** The id and the algorithm, never the key. */
    @Override
    public String toString() {
        return "signature key " + id + " (" + algorithm.registeredName() + ")";
    }
}
