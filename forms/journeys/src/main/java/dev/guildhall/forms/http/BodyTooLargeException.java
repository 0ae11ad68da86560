package dev.guildhall.forms.http;

/** A request whose body is, or announces that it is, longer than the page takes: status 413. */
public final class BodyTooLargeException extends RequestRefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal that names the limit.
     *
     * @param maxBytes the limit that the body went over, in bytes
     */
    public BodyTooLargeException(long maxBytes) {
        super(413, "The request's body is over the limit of " + maxBytes + " bytes");
    }
}
