package dev.guildhall.audit.subject;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256 in Galois/counter mode (NIST SP 800-38D) with a nonce of 96 bits and a tag of 128. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final String ALGORITHM = "AES/GCM/NoPadding";

    /** Looked up once: to go through every installed provider costs as much as to seal a value. */
    private static final Provider PROVIDER = provider();

    private AesGcm() {}

    private static Provider provider() {
        try {
            return Cipher.getInstance(ALGORITHM).getProvider();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** The header, which ends with the nonce, and behind it the ciphertext and its tag. */
    static byte[] encryptBehind(byte[] header, Key key, byte[] bound, byte[] plain) {
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, header, header.length, key, bound);
            byte[] sealed = new byte[header.length + plain.length + TAG_BYTES];
            System.arraycopy(header, 0, sealed, 0, header.length);
            cipher.doFinal(plain, 0, plain.length, sealed, header.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /**
     * What was encrypted behind a header of so many bytes; empty when a bit of it, of the header or of what it is bound to is
     * another, or the key is.
     */
    static Optional<byte[]> decryptBehind(int header, byte[] sealed, Key key, byte[] bound) {
        if (sealed.length < header + TAG_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed, header, key, bound);
            return Optional.of(cipher.doFinal(sealed, header, sealed.length - header));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static Cipher cipher(int mode, byte[] bytes, int header, Key key, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM, PROVIDER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, bytes, header - NONCE_BYTES, NONCE_BYTES));
        cipher.updateAAD(bytes, 0, header);
        cipher.updateAAD(bound);
        return cipher;
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
    }
}
