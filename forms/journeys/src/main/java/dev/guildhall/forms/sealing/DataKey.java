package dev.guildhall.forms.sealing;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 random bits from which each thing that is sealed has a key of its own; and itself as it is wrapped. */
final class DataKey {

    static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final WrappedKey wrapped;
    private final Mac keyed;

    DataKey(WrappedKey wrapped, byte[] secret) {
        this.wrapped = wrapped;
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime must have " + ALGORITHM, e);
        }
    }

    WrappedKey wrapped() {
        return wrapped;
    }

    /** The key for what is named so: the first block of HKDF-Expand (RFC 5869, section 2.3), which is all that is needed. */
    Key of(byte[] name) {
        try {
            // a copy has the key schedule already, which halves the time
            Mac mac = (Mac) keyed.clone();
            mac.update(name);
            return new SecretKeySpec(mac.doFinal(new byte[] {1}), "AES");
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own " + ALGORITHM + " can be cloned", e);
        }
    }
}
