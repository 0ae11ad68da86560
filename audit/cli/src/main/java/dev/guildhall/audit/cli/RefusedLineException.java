package dev.guildhall.audit.cli;

/** Thrown when a line is no event that can be recorded; the message says the mend, and never what the line holds. */
final class RefusedLineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedLineException(String message) {
        super(message);
    }
}
