package dev.guildhall.audit.store;

/**
 * Thrown when it is not known whether an event was recorded, for the store did not tell in time. Refuse the action that it
 * tells of, and look for the event once the log is back before recording it again: else it may stand there twice.
 */
public final class OutcomeUnknownException extends AuditUnavailableException {
    private static final long serialVersionUID = 1;

    public OutcomeUnknownException(String message, Throwable cause) {
        super(message, cause);
    }
}
