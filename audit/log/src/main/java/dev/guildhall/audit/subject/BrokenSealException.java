package dev.guildhall.audit.subject;

/** Thrown when a seal cannot be opened although its key is there: what it seals was changed. The message shows none of it. */
public final class BrokenSealException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private BrokenSealException(String message) {
        super(message);
    }

    static BrokenSealException ofKey() {
        return new BrokenSealException(
                "A subject's key cannot be unwrapped: it was changed, or was wrapped under another"
                        + " master key. Give the master key that it was made with, or restore the key from a copy");
    }

    /** For a field of an event. */
    public static BrokenSealException ofField(String action, String field) {
        return new BrokenSealException("The field \"" + field + "\" of an event " + action
                + " cannot be opened: it was changed, or stood elsewhere. Verify the log");
    }
}
