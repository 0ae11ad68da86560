package dev.guildhall.components.multifileupload;

/**
 * What a server answers when the script uploads or deletes a file, as JSON.
 *
 * <pre>{@code
 * UploadAnswer.uploaded(file)             // {"file":{"name":"a.pdf","size":9,"status":"uploaded","deleteValue":"f3"},"success":true}
 * UploadAnswer.refused("a.exe", "a.exe must be a PDF")   // {"file":{"name":"a.exe"},"error":"a.exe must be a PDF"}
 * UploadAnswer.deleted()                  // {"success":true}
 * }</pre>
 *
 * <p>Sent as {@code application/json}, with a status of 200 or, when refused, 400 to 499. Apart from the file's name, which
 * the person sees anyway, nothing personal belongs into it.
 */
public final class UploadAnswer {

    private final String json;

    private UploadAnswer(String json) {
        this.json = json;
    }

    /** The server has the file; its error message, if any, refuses it. */
    public static UploadAnswer uploaded(UploadedFile file) {
        if (file.status() == UploadedFile.Status.REFUSED) {
            return refused(file.name(), file.errorMessage());
        }
        StringBuilder out = new StringBuilder("{\"file\":{\"name\":").append(quoted(file.name()));
        file.size().ifPresent(size -> out.append(",\"size\":").append(size));
        out.append(",\"status\":").append(quoted(file.status().word()));
        out.append(",\"deleteValue\":").append(quoted(file.deleteValue()));
        if (!file.href().isEmpty()) {
            out.append(",\"href\":").append(quoted(file.href()));
        }
        return new UploadAnswer(out.append("},\"success\":true}").toString());
    }

    /** The server does not take the file, for this reason. */
    public static UploadAnswer refused(String name, String errorMessage) {
        return new UploadAnswer("{\"file\":{\"name\":" + quoted(name) + "},\"error\":" + quoted(errorMessage) + "}");
    }

    /** The file is gone. */
    public static UploadAnswer deleted() {
        return new UploadAnswer("{\"success\":true}");
    }

    /** The file could not be deleted, for this reason. */
    public static UploadAnswer notDeleted(String errorMessage) {
        return new UploadAnswer("{\"error\":" + quoted(errorMessage) + "}");
    }

    /** The answer's body, to be sent in UTF-8. */
    public String json() {
        return json;
    }

    @Override
    public String toString() {
        return json;
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
