package dev.guildhall.forms.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A request as a journey sees it, whatever server took it in.
 *
 * <pre>{@code
 * FormsRequest request = FormsRequest.to("POST", "/permit/full-name?lang=cy")
 *         .header("Content-Type", FormData.CONTENT_TYPE)
 *         .body("fullName=Ada+Lovelace")
 *         .build();
 * request.path();                                   // "/permit/full-name"
 * request.form(64 * 1024).first("fullName");        // Optional[Ada Lovelace]
 * }</pre>
 *
 * <p>Immutable, except that the body is a stream which can be read once. What cannot be read is refused with a
 * {@link RequestRefusedException} at the moment that it is asked for.
 */
public final class FormsRequest {

    private final String method;
    private final String rawPath;
    private final String rawQuery;
    private final TreeMap<String, List<String>> headers;
    private final Supplier<InputStream> body;
    private final boolean secure;

    private FormsRequest(Builder builder) {
        this.method = builder.method;
        this.rawPath = builder.rawPath;
        this.rawQuery = builder.rawQuery;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        builder.headers.forEach((name, values) -> headers.put(name, List.copyOf(values)));
        this.body = builder.body;
        this.secure = builder.secure;
    }

    /**
     * Starts a request.
     *
     * @param method the method in capitals, such as {@code GET}
     * @param target the path and, after a question mark, the query, both still percent-encoded
     */
    public static Builder to(String method, String target) {
        return new Builder(method, target);
    }

    public String method() {
        return method;
    }

    /** The path as it was sent, percent-encoded. */
    public String rawPath() {
        return rawPath;
    }

    /** The query as it was sent, percent-encoded; empty text where there is none. */
    public String rawQuery() {
        return rawQuery;
    }

    /**
     * The decoded path.
     *
     * @throws MalformedRequestException when it is not well encoded, or when a slash, a backslash or a control character
     *     hides behind an encoding: proxies and servers disagree about what such a path names
     */
    public String path() {
        byte[] encoded = PercentDecoder.ascii(rawPath, "path");
        String path = PercentDecoder.PATH.decode(encoded, 0, encoded.length, "path");
        if (slashes(path) != slashes(rawPath) || path.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            throw new MalformedRequestException("The path has an encoded slash, a backslash or a control character");
        }
        return path;
    }

    private static long slashes(String path) {
        return path.chars().filter(c -> c == '/').count();
    }

    /**
     * The decoded query.
     *
     * @throws MalformedRequestException when it is not well encoded or has too many parameters
     */
    public FormData query() {
        return FormData.parse(rawQuery);
    }

    /**
     * The first value of a parameter of the query.
     *
     * @throws MalformedRequestException when the query is not well encoded or has too many parameters
     */
    public Optional<String> query(String name) {
        return query().first(name);
    }

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** Every value of a header in the order sent, whatever the case of its name. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /**
     * The first cookie with this name, its case included; garbage among the cookies is passed over.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1">RFC 6265, section 4.2.1</a>
     */
    public Optional<String> cookie(String name) {
        return Cookies.first(headers("Cookie"), name);
    }

    /** Whether the person's connection is encrypted by TLS, as far as the adapter can tell. */
    public boolean secure() {
        return secure;
    }

    /**
     * The fields of the form that is the body; reads the body to its end.
     *
     * @param maxBytes the longest body that is read, in bytes
     * @throws UnsupportedContentTypeException when the body is no URL-encoded form in UTF-8
     * @throws BodyTooLargeException when the body is over the limit; nothing is read when its announced length is
     * @throws MalformedRequestException when it is not well encoded, has too many parameters or breaks off
     */
    public FormData form(int maxBytes) {
        if (header("Content-Type").filter(FormData::isFormType).isEmpty()) {
            throw new UnsupportedContentTypeException(FormData.CONTENT_TYPE);
        }
        return FormData.parse(body(maxBytes), "form");
    }

    /**
     * The form that is the body, with its files; reads the body to its end. A form without files may also be URL-encoded.
     *
     * @param limits how much is read, and which fields ask for files
     * @param gate whether files are taken in at all, given the fields before the first of them
     * @throws UnsupportedContentTypeException when the body is neither kind of form
     * @throws BodyTooLargeException when the body is over the limit; nothing is read when its announced length is
     * @throws MalformedRequestException when it is badly put together, has too many parts or breaks off
     */
    public SentForm form(FormLimits limits, SentForm.Gate gate) {
        String type = header("Content-Type").orElse("");
        if (!Multipart.isMultipart(type)) {
            return SentForm.of(form(limits.maxFieldBytes()));
        }
        refuseAnnounced(limits.maxTotalBytes());
        return MultipartReader.read(type, body.get(), limits, gate);
    }

    /**
     * The bytes of the body; reads the body to its end.
     *
     * @param maxBytes the longest body that is read, in bytes
     * @throws BodyTooLargeException when the body is over the limit; nothing is read when its announced length is
     * @throws MalformedRequestException when it breaks off
     */
    public byte[] body(int maxBytes) {
        refuseAnnounced(maxBytes);
        try {
            InputStream stream = body.get();
            byte[] bytes = stream.readNBytes(maxBytes);
            if (bytes.length == maxBytes && stream.read() >= 0) {
                throw new BodyTooLargeException(maxBytes);
            }
            return bytes;
        } catch (IOException e) {
            throw new MalformedRequestException("The request's body broke off or is badly chunked");
        }
    }

    private void refuseAnnounced(long maxBytes) {
        for (String announced : headers("Content-Length")) {
            try {
                if (Long.parseLong(announced.strip()) > maxBytes) {
                    throw new BodyTooLargeException(maxBytes);
                }
            } catch (NumberFormatException e) {
                throw new MalformedRequestException("The Content-Length header is not a number of bytes");
            }
        }
    }

    /** Method and path's length only: paths, queries and headers can carry secrets. */
    @Override
    public String toString() {
        return "FormsRequest[" + method + ", path of " + rawPath.length() + " characters]";
    }

    /** Collects a request; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final String method;
        private final String rawPath;
        private final String rawQuery;
        private final TreeMap<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private Supplier<InputStream> body = InputStream::nullInputStream;
        private boolean secure;

        private Builder(String method, String target) {
            this.method = Objects.requireNonNull(method, "method");
            int mark = target.indexOf('?');
            this.rawPath = mark < 0 ? target : target.substring(0, mark);
            this.rawQuery = mark < 0 ? "" : target.substring(mark + 1);
        }

        /** Adds a value to a header. */
        public Builder header(String name, String value) {
            headers.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(Objects.requireNonNull(value, "value"));
            return this;
        }

        /** The stream from which the body can be read, opened when the journey first asks for it. */
        public Builder body(Supplier<InputStream> body) {
            this.body = body;
            return this;
        }

        /** A body of this text in UTF-8. */
        public Builder body(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return body(() -> new ByteArrayInputStream(bytes));
        }

        /** Says that the person's connection is encrypted by TLS. */
        public Builder secure() {
            this.secure = true;
            return this;
        }

        public FormsRequest build() {
            return new FormsRequest(this);
        }
    }
}
