package dev.guildhall.forms.report;

import dev.guildhall.forms.journey.JourneyBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes reports and reads them as a browser would. */
final class Reports {

    private Reports() {}

    static String html(JourneyBuilder<?> definition) {
        StringBuilder out = new StringBuilder();
        try {
            JourneyReport.of(definition).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Document of(JourneyBuilder<?> definition) {
        return Jsoup.parse(html(definition));
    }

    /** The rows of the table with this caption, each as the texts of its cells. */
    static List<List<String>> rows(Document report, String caption) {
        Element table = report.select("table").stream()
                .filter(candidate -> candidate.expectFirst("caption").text().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
        return table.select("tbody tr").stream()
                .map(row -> row.select(".words").eachText())
                .toList();
    }

    static List<String> facts(Element part) {
        return part.select("dl.facts > div").eachText();
    }
}
