package dev.guildhall.forms.signature;

import java.io.Serial;

/** A request is not signed as it should be: answer it with status 401, and believe nothing in it. */
public final class InvalidSignatureException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    InvalidSignatureException(String reason) {
        super("The request is not signed as it should be: " + reason);
    }
}
