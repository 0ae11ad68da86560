package dev.guildhall.audit.store;

/**
 * Thrown when a log cannot be written or read at the moment, or is closed. An event whose {@code append} threw this was
 * not acknowledged: treat it as not recorded, and refuse the action that it tells of.
 */
public final class AuditUnavailableException extends AuditException {
    private static final long serialVersionUID = 1;

    public AuditUnavailableException(String message) {
        super(message);
    }

    public AuditUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
