package dev.guildhall.forms.http;

/**
 * A request that cannot be read, with the HTTP status that says why.
 *
 * <p>The message says what is wrong and where, and never repeats what was sent: that may be personal data, and messages
 * end up in logs.
 */
public abstract sealed class RequestRefusedException extends RuntimeException
        permits BodyTooLargeException, MalformedRequestException, UnsupportedContentTypeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RequestRefusedException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status that this refusal means: 400, 413 or 415. */
    public final int status() {
        return status;
    }
}
