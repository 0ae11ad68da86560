package dev.guildhall.audit.store;

/**
 * Thrown when a log cannot be written or read at the moment, or is closed. An event whose {@code append} threw this was
 * not acknowledged: treat it as not recorded, and refuse the action that it tells of. Only where it is an {@link
 * OutcomeUnknownException} may the event have been recorded all the same.
 */
public sealed class AuditUnavailableException extends AuditException permits OutcomeUnknownException {
    private static final long serialVersionUID = 1;

    public AuditUnavailableException(String message) {
        super(message);
    }

    public AuditUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
