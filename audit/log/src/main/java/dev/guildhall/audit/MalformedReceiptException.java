package dev.guildhall.audit;

/** Thrown when a text is no citizen's receipt; the message says why, and never what stood there. */
public final class MalformedReceiptException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedReceiptException(String message) {
        super(message);
    }

    MalformedReceiptException(String message, Throwable cause) {
        super(message, cause);
    }
}
