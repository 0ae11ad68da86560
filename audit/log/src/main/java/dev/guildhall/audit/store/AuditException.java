package dev.guildhall.audit.store;

/** Thrown when a log cannot do what was asked of it; the message says what, where and the mend. */
public sealed class AuditException extends RuntimeException
        permits AuditUnavailableException, DamagedLogException, LogInUseException {
    private static final long serialVersionUID = 1;

    AuditException(String message) {
        super(message);
    }

    AuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
