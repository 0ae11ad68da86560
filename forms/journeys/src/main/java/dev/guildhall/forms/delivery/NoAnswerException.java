package dev.guildhall.forms.delivery;

import java.io.Serial;

/** A receiver did not acknowledge a submission, and may do so another time. */
final class NoAnswerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
