package dev.guildhall.forms.sealing;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256 in Galois/counter mode (NIST SP 800-38D) with a nonce of 96 bits and a tag of 128. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    private static final String ALGORITHM = "AES/GCM/NoPadding";

    /** Looked up once: to go through every installed provider costs as much as to seal a draft. */
    private static final Provider PROVIDER = provider();

    private AesGcm() {}

    private static Provider provider() {
        try {
            return Cipher.getInstance(ALGORITHM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
        }
    }

    /** Puts the ciphertext and its tag behind what is in the output already: a header that ends with the nonce. */
    static byte[] encryptBehind(byte[] header, Key key, byte[] bound, byte[] plain) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM, PROVIDER);
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    key,
                    new GCMParameterSpec(TAG_BYTES * Byte.SIZE, header, header.length - NONCE_BYTES, NONCE_BYTES));
            cipher.updateAAD(header);
            cipher.updateAAD(bound);
            byte[] sealed = new byte[header.length + plain.length + TAG_BYTES];
            System.arraycopy(header, 0, sealed, 0, header.length);
            cipher.doFinal(plain, 0, plain.length, sealed, header.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
        }
    }

    /**
     * What was encrypted behind a header of so many bytes.
     *
     * @throws AEADBadTagException when a bit of it, of the header or of what it is bound to is another, or it is cut off before
     *     the end of a tag
     */
    static byte[] decryptBehind(int header, byte[] sealed, Key key, byte[] bound) throws AEADBadTagException {
        if (sealed.length < header + TAG_BYTES) {
            throw new AEADBadTagException("There is no whole tag");
        }
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM, PROVIDER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    key,
                    new GCMParameterSpec(TAG_BYTES * Byte.SIZE, sealed, header - NONCE_BYTES, NONCE_BYTES));
            cipher.updateAAD(sealed, 0, header);
            cipher.updateAAD(bound);
            return cipher.doFinal(sealed, header, sealed.length - header);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
        }
    }
}
