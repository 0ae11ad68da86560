package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * A way of writing a report down, each for its own reader.
 *
 * <pre>{@code
 * try (Writer to = Files.newBufferedWriter(Path.of("accessibility.json"))) {
 *     ReportFormat.JSON.write(report, to);
 * }
 * }</pre>
 */
public enum ReportFormat {
    /**
     * For programs: every outcome of every page, by the schema {@code report.schema.json} beside this class.
     *
     * @see <a href="https://json-schema.org/draft/2020-12/schema">JSON Schema 2020-12</a>
     */
    JSON("json");

    private final String fileEnding;

    ReportFormat(String fileEnding) {
        this.fileEnding = fileEnding;
    }

    /** What the name of a file in this format ends with, without a dot. */
    public String fileEnding() {
        return fileEnding;
    }

    /**
     * Writes a report; the writer is flushed and left open.
     *
     * @throws IOException when the writer throws it
     */
    public void write(Report report, Writer to) throws IOException {
        switch (this) {
            case JSON -> JsonReport.write(report, to);
        }
        to.flush();
    }

    /** The name of the format, as people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
