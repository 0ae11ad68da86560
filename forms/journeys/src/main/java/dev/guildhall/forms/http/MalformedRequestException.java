package dev.guildhall.forms.http;

/** A request that breaks the rules of HTTP, URIs or form encoding: status 400. */
public final class MalformedRequestException extends RequestRefusedException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal with a message that says what is wrong and where.
     *
     * @param message never contains what was sent
     */
    public MalformedRequestException(String message) {
        super(400, message);
    }
}
