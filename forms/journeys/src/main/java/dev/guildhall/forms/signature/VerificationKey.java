package dev.guildhall.forms.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import javax.crypto.spec.SecretKeySpec;

/** The counterpart of a {@link SignatureKey} by which a receiver verifies a request. */
public final class VerificationKey {

    /** Judges a signature of a signature base. */
    @FunctionalInterface
    private interface Verifying {
        boolean verifies(byte[] base, byte[] signature) throws GeneralSecurityException;
    }

    private final String id;
    private final SignatureAlgorithm algorithm;
    private final Verifying verifying;

    private VerificationKey(String id, SignatureAlgorithm algorithm, Verifying verifying) {
        this.id = id;
        this.algorithm = algorithm;
        this.verifying = verifying;
    }

    /**
     * The secret that the sender has too.
     *
     * @throws IllegalArgumentException when it is shorter than {@value SignatureKey#MIN_SECRET} bytes
     */
    public static VerificationKey hmacSha256(String id, byte[] secret) {
        SecretKeySpec key = SignatureKey.secret(secret);
        return new VerificationKey(
                id,
                SignatureAlgorithm.HMAC_SHA256,
                (base, signature) -> MessageDigest.isEqual(SignatureKey.hmac(key, base), signature));
    }

    /** The public key of an Ed25519 key. */
    public static VerificationKey ed25519(String id, PublicKey key) {
        return new VerificationKey(id, SignatureAlgorithm.ED25519, (base, bytes) -> {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(base);
            return signature.verify(bytes);
        });
    }

    public String id() {
        return id;
    }

    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    boolean verifies(String base, byte[] signature) {
        try {
            return verifying.verifies(base.getBytes(StandardCharsets.UTF_8), signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** The id and the algorithm, never the key. */
    @Override
    public String toString() {
        return "verification key " + id + " (" + algorithm.registeredName() + ")";
    }
}
