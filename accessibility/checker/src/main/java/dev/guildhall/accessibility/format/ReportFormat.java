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
    /** For people at a terminal: grouped by rule, worst first. {@link ConsoleReport} writes it in colour, too. */
    CONSOLE("txt"),
    /**
     * For programs: every outcome of every page, by the schema {@code report.schema.json} beside this class.
     *
     * @see <a href="https://json-schema.org/draft/2020-12/schema">JSON Schema 2020-12</a>
     */
    JSON("json"),

    /**
     * For code hosts and editors.
     *
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
     */
    SARIF("sarif"),

    /** For build servers: a page is a suite, a rule is a test of it, a question is a test that was skipped. */
    JUNIT("xml"),

    /**
     * For those who compare checkers: a JSON-LD document in the words of EARL.
     *
     * @see <a href="https://www.w3.org/TR/EARL10-Schema/">Evaluation and Report Language (EARL) 1.0 Schema</a>
     */
    EARL("jsonld"),

    /** For people: one page that needs no other file and no script. */
    HTML("html");

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
            case CONSOLE -> ConsoleReport.write(report, ConsoleReport.Colours.NONE, to);
            case JSON -> JsonReport.write(report, to);
            case SARIF -> SarifReport.write(report, to);
            case JUNIT -> JunitReport.write(report, to);
            case EARL -> EarlReport.write(report, to);
            case HTML -> HtmlReport.write(report, to);
        }
        to.flush();
    }

    /** The name of the format, as people write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
