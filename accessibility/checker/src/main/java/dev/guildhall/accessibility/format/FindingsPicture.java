package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.xml.Xml;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Where the findings stand: a strip for each page, from its first line on the left, with a mark at each finding and question. The
 * marks differ in shape as well as colour, and each strip says in words what it shows.
 */
final class FindingsPicture {
    /** Strips beyond so many show nothing that one can take in. */
    static final int MAX_PAGES = 20;

    private static final int MAX_LINES_IN_WORDS = 10;
    private static final double MARGIN_PERCENT = 2;

    private final Report report;
    private final Xml xml;

    FindingsPicture(Report report, Xml xml) {
        this.report = report;
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        List<PageReport> pages = report.pages().stream()
                .filter(page -> marksOn(page) > 0)
                .sorted(Comparator.comparingInt(FindingsPicture::marksOn).reversed())
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        List<PageReport> shown = pages.subList(0, Math.min(MAX_PAGES, pages.size()));
        int lines = shown.stream()
                .flatMap(page -> page.outcomes().stream())
                .mapToInt(FindingsPicture::lineOf)
                .max()
                .orElse(1);
        xml.leaf("h2", "Where it stands").line();
        xml.leaf(
                        "p",
                        "Each strip is a page, from line 1 to line " + lines
                                + ". A circle is a finding, a square a question.")
                .line();
        xml.open("ul", "class", "strips").line();
        for (PageReport page : shown) {
            strip(page, lines);
        }
        xml.close().line();
        if (pages.size() > MAX_PAGES) {
            xml.leaf("p", "These are the " + MAX_PAGES + " pages with the most marks, of " + pages.size() + ".")
                    .line();
        }
    }

    private static int marksOn(PageReport page) {
        return page.findings().size() + page.questions().size();
    }

    private static int lineOf(Outcome outcome) {
        return outcome.findingOrQuestion().map(Finding::line).orElse(1);
    }

    private void strip(PageReport page, int lines) throws XMLStreamException {
        xml.open("li").line().leaf("span", page.page()).line();
        xml.open("svg", "class", "strip", "role", "img", "aria-label", words(page), "height", "24", "width", "100%");
        xml.empty("rect", "x", "0", "y", "11", "width", "100%", "height", "2");
        for (Finding finding : page.findings()) {
            xml.empty("circle", "class", "failed", "cx", at(finding, lines), "cy", "12", "r", "7");
        }
        for (Finding question : page.questions()) {
            xml.open("svg", "x", at(question, lines), "y", "5", "overflow", "visible");
            xml.empty("rect", "class", "question", "x", "-6", "y", "1", "width", "12", "height", "12")
                    .close();
        }
        xml.close().line().close().line();
    }

    private static String at(Finding finding, int lines) {
        double share = lines == 1 ? 0 : (finding.line() - 1.0) / (lines - 1);
        return String.format(Locale.ROOT, "%.1f%%", MARGIN_PERCENT + share * (100 - 2 * MARGIN_PERCENT));
    }

    private static String words(PageReport page) {
        return page.page() + ": " + words(page.findings(), "finding") + "; " + words(page.questions(), "question")
                + ".";
    }

    private static String words(List<Finding> findings, String kind) {
        String count = Words.count(findings.size(), kind, kind + "s");
        if (findings.isEmpty()) {
            return count;
        }
        List<String> lines = findings.stream()
                .map(Finding::line)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        String listed = lines.stream().limit(MAX_LINES_IN_WORDS).collect(Collectors.joining(", "));
        return count + " on " + (lines.size() == 1 ? "line " : "lines ") + listed
                + (lines.size() > MAX_LINES_IN_WORDS ? " and " + (lines.size() - MAX_LINES_IN_WORDS) + " more" : "");
    }
}
