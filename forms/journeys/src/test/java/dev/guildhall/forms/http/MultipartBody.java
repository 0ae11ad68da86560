package dev.guildhall.forms.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files, put together as browsers do. */
public final class MultipartBody {

    public static final String BOUNDARY = "----guildhallBoundary7MA4YWxk";
    public static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public MultipartBody field(String name, String value) {
        return text(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    public MultipartBody file(String field, String name, byte[] content) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A")
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        bytes.writeBytes(content);
        return text("\r\n");
    }

    /** A control in which nothing was chosen. */
    public MultipartBody noFile(String field) {
        return file(field, "", new byte[0]);
    }

    public MultipartBody text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(bytes.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    public FormsRequest.Builder to(String target) {
        return post(target, bytes());
    }

    public static FormsRequest.Builder post(String target, byte[] body) {
        return FormsRequest.to("POST", target)
                .header("Content-Type", CONTENT_TYPE)
                .header("Content-Length", Integer.toString(body.length))
                .body(() -> new ByteArrayInputStream(body));
    }
}
