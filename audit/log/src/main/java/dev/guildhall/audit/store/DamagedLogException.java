package dev.guildhall.audit.store;

/**
 * Thrown when a folder is opened whose log was changed or is incomplete. Nothing was written: keep the folder as it is,
 * let {@link dev.guildhall.audit.verify.LogVerifier} say what is damaged, and restore the log from a copy.
 */
public final class DamagedLogException extends AuditException {
    private static final long serialVersionUID = 1;

    public DamagedLogException(String message) {
        super(message);
    }

    public DamagedLogException(String message, Throwable cause) {
        super(message, cause);
    }
}
