package dev.guildhall.forms.testing;

import dev.guildhall.forms.http.FormData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form put together as browsers do.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-2">HTML: form
 *     submission</a>
 */
final class FormBody {

    static final String MULTIPART = "multipart/form-data";

    private static final String BOUNDARY = "----guildhallTesting";

    private final String contentType;
    private final byte[] bytes;

    private FormBody(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** The media type, with its boundary where it has one. */
    String contentType() {
        return contentType;
    }

    int length() {
        return bytes.length;
    }

    /** What is sent, from its beginning. */
    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The form as it is encoded by itself: its fields only. */
    static FormBody urlEncoded(Map<String, List<String>> fields) {
        FormData data = FormData.of(fields);
        String text = data.names().stream()
                .flatMap(name -> data.all(name).stream().map(value -> encode(name) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return new FormBody(FormData.CONTENT_TYPE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The form with its files, which come after its fields: a control in which none is chosen sends one without a name. */
    static FormBody multipart(Map<String, List<String>> fields, List<String> controls, List<Attachment> files) {
        String boundary = boundary(fields, files);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        fields.forEach((name, values) -> values.forEach(value -> {
            text(bytes, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(name) + "\"\r\n\r\n");
            text(bytes, value + "\r\n");
        }));
        for (String control : controls) {
            List<Attachment> chosen =
                    files.stream().filter(file -> file.field().equals(control)).toList();
            (chosen.isEmpty() ? List.of(Attachment.none(control)) : chosen)
                    .forEach(file -> part(bytes, boundary, file));
        }
        text(bytes, "--" + boundary + "--\r\n");
        return new FormBody(MULTIPART + "; boundary=" + boundary, bytes.toByteArray());
    }

    private static void part(ByteArrayOutputStream bytes, String boundary, Attachment file) {
        text(
                bytes,
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quoted(file.field())
                        + "\"; filename=\"" + quoted(file.name())
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        bytes.writeBytes(file.content());
        text(bytes, "\r\n");
    }

    /** One that stands in nothing that is sent. */
    private static String boundary(Map<String, List<String>> fields, List<Attachment> files) {
        String boundary = BOUNDARY;
        while (stands(boundary, fields, files)) {
            boundary += "Z";
        }
        return boundary;
    }

    private static boolean stands(String boundary, Map<String, List<String>> fields, List<Attachment> files) {
        return fields.values().stream().flatMap(List::stream).anyMatch(value -> value.contains(boundary))
                || files.stream().anyMatch(file -> holds(file.content(), boundary.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean holds(byte[] content, byte[] text) {
        for (int at = 0; at <= content.length - text.length; at++) {
            if (Arrays.equals(content, at, at + text.length, text, 0, text.length)) {
                return true;
            }
        }
        return false;
    }

    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static void text(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its kind, never what is in it. */
    @Override
    public String toString() {
        return "form as " + contentType;
    }
}
