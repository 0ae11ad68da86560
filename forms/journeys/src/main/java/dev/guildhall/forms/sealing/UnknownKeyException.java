package dev.guildhall.forms.sealing;

import java.io.Serial;

/** Something is sealed under a key that the {@link KeyProvider} does not know. */
public final class UnknownKeyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says which key is missed. */
    public UnknownKeyException(String keyId) {
        super("The key provider does not know the key " + (WrappedKey.isId(keyId) ? keyId : "(no id)")
                + ", under which something is sealed: give it as an earlier key until all that it sealed has been saved"
                + " again or has expired");
    }
}
