package dev.guildhall.forms.http;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that came with a form, and what has become of it. Its name and its content come from outside. */
public final class SentFile {

    /** What has become of a file that was sent. */
    public enum Fate {
        /** It is here, all of it. */
        KEPT,
        /** It is larger than its field allows, and was passed over. */
        TOO_LARGE,
        /** It came after as many files as its field allows, and was passed over. */
        TOO_MANY,
        /** It could not be kept, for want of room or of permission. */
        LOST
    }

    private final String field;
    private final String name;
    private final Fate fate;
    private final long size;
    private final @Nullable TemporaryFile content;

    private SentFile(String field, String name, Fate fate, long size, @Nullable TemporaryFile content) {
        this.field = field;
        this.name = name;
        this.fate = fate;
        this.size = size;
        this.content = content;
    }

    static SentFile kept(String field, String name, TemporaryFile content) {
        return new SentFile(field, name, Fate.KEPT, content.size(), content);
    }

    static SentFile passedOver(String field, String name, Fate fate) {
        return new SentFile(field, name, fate, 0, null);
    }

    String field() {
        return field;
    }

    /** The file's name as the browser sent it, whatever is in it. */
    public String name() {
        return name;
    }

    public Fate fate() {
        return fate;
    }

    /** How large it is, in bytes; 0 unless it was kept. */
    public long size() {
        return size;
    }

    /**
     * Its content from the beginning, each time that this is asked for.
     *
     * @throws IllegalStateException when it was not kept
     */
    public InputStream open() throws IOException {
        if (content == null) {
            throw new IllegalStateException("The file was not kept: " + fate);
        }
        return content.open();
    }

    void close() {
        if (content != null) {
            content.close();
        }
    }

    /** What has become of it, never its name. */
    @Override
    public String toString() {
        return "SentFile[" + fate + ", " + size + " bytes]";
    }
}
