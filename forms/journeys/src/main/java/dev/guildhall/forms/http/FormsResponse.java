package dev.guildhall.forms.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a request: a status, headers in order, and a body.
 *
 * <pre>{@code
 * FormsResponse.html(200, page).withHeader("Cache-Control", "no-store");
 * FormsResponse.redirect("/permit/address").withCookie(SetCookie.of("guildhall", token));
 * FormsResponse.text(404, "Not found");
 * FormsResponse.empty(204);
 * }</pre>
 *
 * <p>A header cannot be smuggled in: names are tokens and values are visible ASCII, else the response is refused where
 * it is made. Immutable.
 */
public final class FormsResponse {

    /**
     * One line of the head.
     *
     * @param name a token, as of RFC 9110, section 5.6.2
     * @param value visible ASCII and spaces
     */
    public record Header(String name, String value) {
        /** @throws IllegalArgumentException when either has a character that a header cannot have */
        public Header {
            HeaderText.requireToken(name, "header's name");
            HeaderText.requireValue(value, "value of the header " + name);
        }
    }

    private final int status;
    private final List<Header> headers;
    private final byte[] body;

    private FormsResponse(int status, List<Header> headers, byte[] body) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("The status is " + status + ": give one from 200 to 599");
        }
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** A page, in UTF-8. */
    public static FormsResponse html(int status, String html) {
        return bytes(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Plain text, in UTF-8. */
    public static FormsResponse text(int status, String text) {
        return bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of a media type. */
    public static FormsResponse bytes(int status, String contentType, byte[] body) {
        return new FormsResponse(status, List.of(new Header("Content-Type", contentType)), body.clone());
    }

    /** A status without a body. */
    public static FormsResponse empty(int status) {
        return new FormsResponse(status, List.of(), new byte[0]);
    }

    /**
     * Sends the person on to another page of this service, with a GET (303 See Other).
     *
     * @param location a path on this host, percent-encoded, with its query if any
     * @throws IllegalArgumentException when a browser would read it as another host, or it has a character that a URI
     *     cannot have
     */
    public static FormsResponse redirect(String location) {
        if (!location.startsWith("/") || location.startsWith("//") || location.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    "A redirect must stay on this host: give a path that begins with one slash");
        }
        if (location.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("A redirect's path has a space: percent-encode it");
        }
        return empty(303).withHeader("Location", location);
    }

    public int status() {
        return status;
    }

    /** Every header in the order of sending; names may repeat. */
    public List<Header> headers() {
        return headers;
    }

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** A copy of the body's bytes. */
    public byte[] body() {
        return body.clone();
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The length of the body in bytes. */
    public int length() {
        return body.length;
    }

    /** Writes the body without copying it. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    /**
     * This response with the header set to the value, instead of any that it had.
     *
     * @throws IllegalArgumentException when name or value has a character that a header cannot have
     */
    public FormsResponse withHeader(String name, String value) {
        List<Header> changed = new ArrayList<>(headers);
        changed.removeIf(header -> header.name().equalsIgnoreCase(name));
        changed.add(new Header(name, value));
        return new FormsResponse(status, List.copyOf(changed), body);
    }

    /**
     * This response with one more line of the header, beside any that it had.
     *
     * @throws IllegalArgumentException when name or value has a character that a header cannot have
     */
    public FormsResponse withAddedHeader(String name, String value) {
        List<Header> changed = new ArrayList<>(headers);
        changed.add(new Header(name, value));
        return new FormsResponse(status, List.copyOf(changed), body);
    }

    FormsResponse withDefaults(List<Header> defaults) {
        List<Header> changed = new ArrayList<>(headers);
        for (Header header : defaults) {
            if (!has(header.name())) {
                changed.add(header);
            }
        }
        return new FormsResponse(status, List.copyOf(changed), body);
    }

    private boolean has(String name) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** This response with a cookie to keep, beside any others. */
    public FormsResponse withCookie(SetCookie cookie) {
        return withAddedHeader("Set-Cookie", cookie.headerValue());
    }

    /** Status and length only. */
    @Override
    public String toString() {
        return "FormsResponse[" + status + ", " + body.length + " bytes]";
    }
}
