package dev.guildhall.audit.cli;

/** Thrown when a command is not given as it should be; the message says the mend. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
