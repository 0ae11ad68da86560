package dev.guildhall.components.asset;

/**
 * One file as it is served: its bytes and the headers that go with them.
 *
 * <pre>{@code
 * exchange.getResponseHeaders().set("Content-Type", asset.contentType());
 * exchange.getResponseHeaders().set("Cache-Control", asset.cacheControl());
 * exchange.getResponseHeaders().set("ETag", asset.etag());
 * exchange.getResponseBody().write(asset.bytes());
 * }</pre>
 *
 * <p>Immutable: {@link #bytes} is a copy each time.
 */
public final class Asset {

    private final String name;
    private final String contentType;
    private final String etag;
    private final byte[] bytes;

    Asset(String name, String contentType, String etag, byte[] bytes) {
        this.name = name;
        this.contentType = contentType;
        this.etag = etag;
        this.bytes = bytes;
    }

    /** The file's name, for example {@code guildhall.css}. */
    public String name() {
        return name;
    }

    /** The value of {@code Content-Type}, with the character set for text. */
    public String contentType() {
        return contentType;
    }

    /** The value of {@code Cache-Control}: a year, since a file that changes gets another path. */
    public String cacheControl() {
        return "public, max-age=31536000, immutable";
    }

    /** The value of {@code ETag}, a strong one (RFC 9110, 8.8.3), with its quotation marks. */
    public String etag() {
        return etag;
    }

    /** A copy of the file's content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
