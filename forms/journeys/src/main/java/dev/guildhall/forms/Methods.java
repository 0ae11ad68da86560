package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsRequest;

/** The methods of HTTP that a page answers. */
enum Methods {
    GET,
    HEAD,
    POST,
    OTHER;

    /** The {@code Allow} header of a page that is only read (RFC 9110, section 10.2.1). */
    static final String READING = "GET, HEAD";

    /** The {@code Allow} header of a page with a form. */
    static final String READING_AND_POST = "GET, HEAD, POST";

    static Methods of(FormsRequest request) {
        return switch (request.method()) {
            case "GET" -> GET;
            case "HEAD" -> HEAD;
            case "POST" -> POST;
            default -> OTHER;
        };
    }

    boolean isReading() {
        return this == GET || this == HEAD;
    }
}
