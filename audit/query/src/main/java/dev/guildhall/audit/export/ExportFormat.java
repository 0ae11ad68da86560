package dev.guildhall.audit.export;

import dev.guildhall.audit.query.LoggedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * A form in which events are handed out, in UTF-8, one line each.
 *
 * <pre>{@code
 * ExportFormat format = ExportFormat.JSON_LINES;
 * format.begin(out);
 * for (LoggedEvent event : events) {
 *     format.write(event, "example.gov.uk/permits", out);
 * }
 * }</pre>
 *
 * <p>Writing records nothing: {@code AuditReader.export} does, and is the way for a service. This is for tools that work on
 * the copy of a log. A value is written as the event has it: sealed as {@code {"sealed":"..."}}, erased as {@code
 * {"erased":true}}, opened in clear.
 */
public enum ExportFormat {
    /**
     * The entry as it stands in the log, with its index and leaf hash: {@code {"entry":{...},"index":17,"leafHash":"..."}}.
     * The canonical form (RFC 8785) of {@code entry} is what was hashed, so values in it stay sealed: what they hold, or that
     * they are erased, stands beside it where the event has it, as {@code "personal":{"details":{...},"changes":{...}}}.
     */
    JSON_LINES("application/x-ndjson"),
    /**
     * Comma-separated values with a header (RFC 4180), safe to open in a spreadsheet: a text that it might run as a formula,
     * or that begins with an apostrophe, gets an apostrophe before it. Take one leading apostrophe off, and the text is what
     * it was.
     */
    CSV("text/csv; charset=utf-8; header=present"),
    /**
     * CloudEvents 1.0 as JSON. The entry is the data; what is opened or erased stands in it as {@code personal}, beside the
     * members that were hashed.
     */
    CLOUD_EVENTS("application/x-ndjson"),
    /** OCSF 1.3.0 as JSON: class 6003, API Activity. What that has no attribute for stands under {@code unmapped}. */
    OCSF("application/x-ndjson");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** For the {@code Content-Type} header. */
    public String mediaType() {
        return mediaType;
    }

    /** The format as it stands in a log, such as {@code json-lines}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes what comes before the first event: the header of CSV, else nothing. */
    public void begin(OutputStream out) throws IOException {
        if (this == CSV) {
            out.write(CsvLine.header().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes an event and the end of its line.
     *
     * @param origin the log's name, as its checkpoints say it
     */
    public void write(LoggedEvent event, String origin, OutputStream out) throws IOException {
        Objects.requireNonNull(origin, "origin");
        String line = switch (this) {
            case JSON_LINES -> JsonLine.of(event) + '\n';
            case CSV -> CsvLine.of(event);
            case CLOUD_EVENTS -> CloudEvent.of(event, origin) + '\n';
            case OCSF -> OcsfEvent.of(event, origin) + '\n';
        };
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
