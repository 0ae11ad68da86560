package dev.guildhall.forms.http;

/** A request whose body is not in the format that the page reads: status 415. */
public final class UnsupportedContentTypeException extends RequestRefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal that names what would have been read.
     *
     * @param expected the media type that the page reads, such as {@code application/x-www-form-urlencoded}
     */
    public UnsupportedContentTypeException(String expected) {
        super(415, "The request's body is in another format: send " + expected);
    }
}
