package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/**
 * A kind of file that can be asked for, known by the ending of its name and by what is in it.
 *
 * <pre>{@code
 * FileType.PDF.isNameOf("Letter.PDF");   // true
 * FileType.PDF.isIn(content);            // true where the content begins as a PDF does
 * }</pre>
 */
public enum FileType {
    PDF("PDF", "application/pdf", List.of("pdf"), Signature.of("%PDF-")),
    JPG("JPG", "image/jpeg", List.of("jpg", "jpeg"), Signature.of(0xFF, 0xD8, 0xFF)),
    PNG("PNG", "image/png", List.of("png"), Signature.of(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')),
    HEIC("HEIC", "image/heic", List.of("heic", "heif"), Signature::isHeic),
    DOCX(
            "DOCX",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Signature.office("word/")),
    XLSX(
            "XLSX",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Signature.office("xl/")),
    ODT(
            "ODT",
            "application/vnd.oasis.opendocument.text",
            List.of("odt"),
            Signature.openDocument("application/vnd.oasis.opendocument.text")),
    ODS(
            "ODS",
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of("ods"),
            Signature.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
    CSV("CSV", "text/csv", List.of("csv"), Signature::isText),
    TXT("TXT", "text/plain", List.of("txt"), Signature::isText);

    private final String label;
    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    @SuppressWarnings("ImmutableEnumChecker") // holds constants only
    private final Signature signature;

    FileType(String label, String mediaType, List<String> endings, Signature signature) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = endings;
        this.signature = signature;
    }

    /** What people call it: "PDF". */
    public String label() {
        return label;
    }

    /** Its media type: "application/pdf". */
    public String mediaType() {
        return mediaType;
    }

    /** What its names end with, without the dot: "jpg" and "jpeg". */
    public List<String> endings() {
        return endings;
    }

    /** Whether a file of this name should be one, whatever the case of its ending. */
    public boolean isNameOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /**
     * Whether this is what is in the file, as far as its beginning, or its list of contents, or all of a text tells.
     *
     * @param content from its beginning; read as far as needed, and not closed
     */
    public boolean isIn(InputStream content) throws IOException {
        return signature.matches(content);
    }
}
