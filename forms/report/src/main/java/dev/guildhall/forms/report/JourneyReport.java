package dev.guildhall.forms.report;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.JourneyDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The definition of a journey as one HTML page that needs nothing else: every problem, the map, every route in words, and
 * every wording in English and Welsh.
 *
 * <pre>{@code
 * JourneyReport.of(journey).writeTo(Path.of("journey.html"));
 * JourneyReport.of(builder).writeTo(Path.of("journey.html")); // also when build() refuses it
 * }</pre>
 *
 * <p>The same definition gives the same characters each time and on each machine, so that a team can keep the page under
 * version control and compare it. The page is in English, with the Welsh wordings marked as Welsh. Characters that HTML
 * cannot hold (control characters, unpaired surrogates, noncharacters) are shown as U+FFFD. Immutable.
 */
public final class JourneyReport {

    /** The most pages that are drawn on the map, those about the items of lists included; beyond it the tables stand alone. */
    public static final int MAX_DRAWN_PAGES = 300;

    /** The most routes that are drawn on the map; beyond it the tables stand alone. */
    public static final int MAX_DRAWN_ROUTES = 600;

    private final JourneyDefinition definition;

    private JourneyReport(JourneyDefinition definition) {
        this.definition = definition;
    }

    /** The report on a journey that works; its problems are warnings only. */
    public static JourneyReport of(Journey<?> journey) {
        return new JourneyReport(journey.definition());
    }

    /** The report on what has been declared so far, also when it would be refused. */
    public static JourneyReport of(JourneyBuilder<?> builder) {
        return new JourneyReport(builder.definition());
    }

    /**
     * Writes the page as UTF-8, over a file that is there.
     *
     * @throws IOException when the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        Files.writeString(file, page(), StandardCharsets.UTF_8);
    }

    /**
     * Writes the page.
     *
     * @throws IOException when {@code out} does
     */
    public void writeTo(Appendable out) throws IOException {
        out.append(page());
    }

    private String page() {
        return new ReportPage(definition, Plan.of(definition)).html();
    }

    @Override
    public String toString() {
        return "report on the " + definition;
    }
}
