package dev.guildhall.audit.proof;

/** Thrown when a text is no tlog-proof; the message says why. */
public final class MalformedProofException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedProofException(String message) {
        super("The text is no tlog-proof: " + message);
    }

    MalformedProofException(String message, Throwable cause) {
        super("The text is no tlog-proof: " + message, cause);
    }
}
