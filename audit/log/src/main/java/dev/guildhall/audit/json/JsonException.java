package dev.guildhall.audit.json;

/** Thrown when a text is no JSON or a value has no canonical form; the message says why and where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JsonException(String message) {
        super(message);
    }

    JsonException(String message, Throwable cause) {
        super(message, cause);
    }
}
