package dev.guildhall.audit.cli;

import java.io.IOException;

/** Thrown when something cannot be read or written; the message is a whole sentence that says what, where and the mend. */
final class ToldException extends IOException {
    private static final long serialVersionUID = 1;

    ToldException(String message) {
        super(message);
    }

    ToldException(String message, Throwable cause) {
        super(message, cause);
    }
}
