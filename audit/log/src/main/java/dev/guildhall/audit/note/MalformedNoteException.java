package dev.guildhall.audit.note;

/** Thrown when a text is not a signed note, or a note is not a checkpoint; the message says why. */
public final class MalformedNoteException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedNoteException(String message) {
        super(message);
    }

    MalformedNoteException(String message, Throwable cause) {
        super(message, cause);
    }
}
