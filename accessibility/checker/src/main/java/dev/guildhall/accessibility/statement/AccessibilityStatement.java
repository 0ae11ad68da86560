package dev.guildhall.accessibility.statement;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.report.RuleFindings;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.xml.Xml;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * The draft of the statement that the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
 * require, under the headings of the government's sample.
 *
 * <pre>{@code
 * AccessibilityStatement.write(report, new StatementDetails("Apply for a permit", "Exampleshire Council",
 *         "help@example.gov.uk", LocalDate.of(2026, 3, 2)), StatementLanguage.WELSH, writer);
 * }</pre>
 *
 * <p>It never claims more than a report can show: that nothing was found is not that the service complies. What people must decide
 * or add stands in square brackets in a {@code mark} element.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2018/952">SI 2018/952</a>
 * @see <a href="https://www.gov.uk/government/publications/sample-accessibility-statement">Sample accessibility statement</a>
 */
public final class AccessibilityStatement {
    private static final Set<RuleSet> WCAG = EnumSet.of(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA);

    private final Report report;
    private final StatementDetails details;
    private final StatementLanguage language;
    private final ResourceBundle words;
    private final List<RuleFindings> failures;
    private final Xml xml;

    private AccessibilityStatement(Report report, StatementDetails details, StatementLanguage language, Xml xml) {
        this.report = report;
        this.details = details;
        this.language = language;
        this.words = language.words();
        this.failures = RuleFindings.worstFirst(report.findings().stream()
                .filter(finding -> WCAG.contains(finding.rule().ruleSet()))
                .toList());
        this.xml = xml;
    }

    /**
     * Writes the draft as an HTML page; the writer is flushed and left open.
     *
     * @throws IOException when the writer throws it
     */
    public static void write(Report report, StatementDetails details, StatementLanguage language, Writer to)
            throws IOException {
        Xml.write(to, xml -> new AccessibilityStatement(report, details, language, xml).page());
        to.flush();
    }

    private void page() throws XMLStreamException {
        xml.doctype().open("html", "lang", language.tag()).line().open("head").line();
        xml.empty("meta", "charset", "utf-8").line();
        xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        xml.leaf("title", filled("title")).line().close().line();
        xml.open("body").line().open("main").line();
        xml.leaf("h1", filled("title")).line();
        paragraphs("scope", "scope.run");
        section("h2", "how", "how.text", "how.list");
        section("h2", "feedback", "feedback.text", "feedback.time");
        section("h2", "report", "report.text");
        section("h2", "enforcement", "enforcement.text", "enforcement.ni");
        section("h2", "visit", "visit.text");
        section("h2", "technical", "technical.text");
        section("h3", "compliance", failures.isEmpty() ? "compliance.open" : "compliance.partial");
        section("h2", "content");
        section("h3", "noncompliance", failures.isEmpty() ? "noncompliance.none" : "noncompliance.text");
        failures();
        section("h3", "burden", "burden.text");
        section("h3", "exempt", "exempt.text");
        section("h2", "improve", "improve.text");
        section("h2", "preparation", "preparation.text", "preparation.test");
        preparation();
        xml.close().line().close().line().close();
    }

    private void section(String level, String heading, String... paragraphs) throws XMLStreamException {
        xml.leaf(level, filled(heading)).line();
        paragraphs(paragraphs);
    }

    private void paragraphs(String... keys) throws XMLStreamException {
        for (String key : keys) {
            xml.open("p");
            marked(filled(key));
            xml.close().line();
        }
    }

    /** What stands in square brackets is for people to fill in. */
    private void marked(String text) throws XMLStreamException {
        int at = 0;
        for (int open = text.indexOf("[["); open >= 0; open = text.indexOf("[[", at)) {
            int close = text.indexOf("]]", open);
            if (close < 0) {
                break; // brackets of the service's own name
            }
            xml.text(text.substring(at, open)).leaf("mark", text.substring(open + 1, close + 1));
            at = close + 2;
        }
        xml.text(text.substring(at));
    }

    private void failures() throws XMLStreamException {
        if (failures.isEmpty()) {
            return;
        }
        xml.open("ol").line();
        for (RuleFindings failure : failures) {
            xml.open("li");
            english(failure.findings().get(0).rule().title());
            xml.text(": " + places(failure.findings()) + " ");
            marked(words.getString("failure.affected").replace("{people}", people(failure)) + " ");
            criteria(failure);
            marked(" " + words.getString("failure.when"));
            xml.close().line();
        }
        xml.close().line();
    }

    private String places(List<Finding> findings) {
        long pages = findings.stream().map(Finding::page).distinct().count();
        return words.getString("failure.places")
                .replace("{places}", String.valueOf(findings.size()))
                .replace("{pages}", String.valueOf(pages));
    }

    private String people(RuleFindings failure) {
        return failure.rule().affected().stream()
                .map(Affected::name)
                .map(name -> words.getString("affected." + name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private void criteria(RuleFindings failure) throws XMLStreamException {
        xml.text(words.getString("failure.criteria") + " ");
        String separator = "";
        for (Criterion criterion : failure.rule().criteria()) {
            xml.text(separator + criterion.number() + " ");
            english(criterion.title());
            xml.text(" (" + criterion.level() + ")");
            separator = ", ";
        }
        xml.text(".");
    }

    /** Rules and criteria have English names only; a screen reader must be told so in a Welsh page. */
    private void english(String text) throws XMLStreamException {
        if (language == StatementLanguage.ENGLISH) {
            xml.text(text);
        } else {
            xml.leaf("span", text, "lang", "en");
        }
    }

    private void preparation() throws XMLStreamException {
        if (!report.unreadable().isEmpty()) {
            paragraphs("preparation.unreadable");
        }
    }

    private String filled(String key) {
        return words.getString(key)
                .replace("{service}", details.service())
                .replace("{organisation}", details.organisation())
                .replace("{email}", details.email())
                .replace("{date}", language.date(details.preparedOn()))
                .replace("{pages}", String.valueOf(report.pages().size()))
                .replace("{unreadable}", String.valueOf(report.unreadable().size()));
    }
}
