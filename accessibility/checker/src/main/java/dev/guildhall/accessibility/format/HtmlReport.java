package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.report.RuleFindings;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.xml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** The report as one HTML page that needs no other file and no script, and in which the checker itself finds nothing. */
final class HtmlReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final Report report;
    private final Xml xml;

    private HtmlReport(Report report, Xml xml) {
        this.report = report;
        this.xml = xml;
    }

    static void write(Report report, Writer to) throws IOException {
        Xml.write(to, xml -> new HtmlReport(report, xml).page());
    }

    private void page() throws XMLStreamException {
        xml.doctype().open("html", "lang", "en").line().open("head").line();
        xml.empty("meta", "charset", "utf-8").line();
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        xml.leaf("title", "Accessibility report: " + Words.summary(report)).line();
        xml.leaf("style", style()).line().close().line();
        xml.open("body")
                .line()
                .leaf("a", "Skip to main content", "class", "skip", "href", "#main")
                .line();
        xml.open("main", "id", "main").line();
        xml.leaf("h1", "Accessibility report").line();
        xml.open("p").text("Made on " + TIME.format(report.madeAt()) + ". ");
        xml.leaf("strong", Words.summary(report)).text(".").close().line();
        unreadable();
        new FindingsPicture(report, xml).write();
        groups("What failed", "failed", report.findings(), "Nothing failed.");
        groups("What a person must look at", "question", report.questions(), "There are no questions.");
        notJudged();
        rules();
        xml.close().line().close().line().close();
    }

    private void unreadable() throws XMLStreamException {
        if (report.unreadable().isEmpty()) {
            return;
        }
        xml.leaf("h2", "Pages that could not be judged").line().open("ul").line();
        for (PageReport page : report.unreadable()) {
            xml.leaf("li", page.page() + ": " + page.whyUnreadable()).line();
        }
        xml.close().line();
    }

    private void groups(String heading, String kind, List<Finding> findings, String none) throws XMLStreamException {
        xml.leaf("h2", heading, "id", kind).line();
        if (findings.isEmpty()) {
            xml.leaf("p", none).line();
        }
        for (RuleFindings group : RuleFindings.worstFirst(findings)) {
            group(group, kind);
        }
    }

    private void group(RuleFindings group, String kind) throws XMLStreamException {
        RuleDescription rule = group.rule();
        xml.open("section", "class", kind).line();
        xml.leaf("h3", rule.title() + ": " + Words.count(group.findings().size(), "place", "places"))
                .line();
        xml.open("p").text(rule.ruleSet().title() + ", rule " + rule.id());
        xml.text(rule.criteria().isEmpty() ? "" : ", " + Words.criteria(rule));
        xml.text(rule.affected().isEmpty() ? "." : ". It hurts " + Words.affected(rule) + ".");
        if (!Words.link(rule).isEmpty()) {
            xml.text(" ").leaf("a", "Read about: " + rule.title(), "href", Words.link(rule));
        }
        xml.close().line().open("ol").line();
        for (Finding finding : group.findings()) {
            finding(finding);
        }
        xml.close().line().close().line();
    }

    private void finding(Finding finding) throws XMLStreamException {
        xml.open("li").line();
        xml.leaf("p", finding.message(), "class", "message").line();
        xml.open("p")
                .text(finding.page() + ", line " + finding.line() + ", column " + finding.column() + ", ")
                .leaf("code", finding.selector())
                .close()
                .line();
        xml.open("p").leaf("code", finding.snippet()).close().line();
        xml.leaf("p", finding.advice()).line().close().line();
    }

    private void notJudged() throws XMLStreamException {
        List<String> sentences = report.pages().stream()
                .flatMap(page -> page.notJudged().stream().map(sentence -> page.page() + ": " + sentence))
                .toList();
        if (sentences.isEmpty()) {
            return;
        }
        xml.leaf("h2", "What could not be judged").line().open("ul").line();
        for (String sentence : sentences) {
            xml.leaf("li", sentence).line();
        }
        xml.close().line();
    }

    private void rules() throws XMLStreamException {
        xml.leaf("h2", "What was checked").line();
        xml.open("ul").line();
        for (RuleDescription rule : report.rules()) {
            xml.leaf("li", rule.title() + " (" + rule.ruleSet().title() + ", " + rule.id() + ")")
                    .line();
        }
        xml.close().line();
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
