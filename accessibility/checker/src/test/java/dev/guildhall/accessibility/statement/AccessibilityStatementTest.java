package dev.guildhall.accessibility.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.format.Reports;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.Affected;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityStatementTest {
    private static final StatementDetails DETAILS = new StatementDetails(
            "Apply for a permit", "Exampleshire Council", "help@example.gov.uk", LocalDate.of(2026, 3, 2));

    @Test
    void it_stands_under_the_headings_of_the_sample_statement() {
        assertThat(drafted(Reports.ofThree(), StatementLanguage.ENGLISH)
                        .select("h1, h2, h3")
                        .eachText())
                .containsExactly(
                        "Accessibility statement for Apply for a permit",
                        "How accessible this website is",
                        "Feedback and contact information",
                        "Reporting accessibility problems with this website",
                        "Enforcement procedure",
                        "Contacting us by phone or visiting us in person",
                        "Technical information about this website\u2019s accessibility",
                        "Compliance status",
                        "Non-accessible content",
                        "Non-compliance with the accessibility regulations",
                        "Disproportionate burden",
                        "Content that\u2019s not within the scope of the accessibility regulations",
                        "What we\u2019re doing to improve accessibility",
                        "Preparation of this accessibility statement");
    }

    @Test
    void what_fails_wcag_is_listed_with_its_criterion_and_whom_it_hurts() {
        Document page = drafted(Reports.ofThree(), StatementLanguage.ENGLISH);

        assertThat(page.select("ol li").eachText())
                .containsExactly(
                        "Form field has a name: 1 in all, on 1 of the pages that were checked. It makes things hard for "
                                + "people who use a screen reader, people who speak to their computer. It fails WCAG 2.2 success criterion "
                                + "4.1.2 Name, Role, Value (A). [Say by when it will be mended.]");
        assertThat(page.text())
                .contains("partially compliant", "prepared on 2 March 2026", "[1 of them could not be read;");
    }

    @Test
    void best_practice_is_not_said_to_break_the_law() {
        Report untidy =
                Reports.of(Page.of("a.html", "<html lang=en><title>x</title><main><h1>x</h1><h4>x</h4></main>"));

        assertThat(untidy.findings()).isNotEmpty();
        assertThat(drafted(untidy, StatementLanguage.ENGLISH).select("ol")).isEmpty();
    }

    @Test
    void that_nothing_was_found_is_never_said_to_be_compliance() {
        Report clean = Reports.of(Page.of("a.html", "<html lang=en><title>x</title><main><h1>x</h1></main>"));

        Document page = drafted(clean, StatementLanguage.ENGLISH);

        assertThat(clean.isClean()).isTrue();
        page.select("mark").remove();
        assertThat(page.text()).doesNotContain("fully compliant", "partially compliant");
    }

    @Test
    void a_welsh_statement_is_welsh_and_says_which_words_are_english() {
        Document page = drafted(Reports.ofThree(), StatementLanguage.WELSH);

        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.title()).isEqualTo("Datganiad hygyrchedd ar gyfer Apply for a permit");
        assertThat(page.select("li span[lang=en]").eachText())
                .containsExactly("Form field has a name", "Name, Role, Value");
        assertThat(page.text()).contains("Paratowyd y datganiad hwn ar 2 Mawrth 2026");
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_say_the_same_things(StatementLanguage language) {
        assertThat(language.words().keySet())
                .isEqualTo(StatementLanguage.ENGLISH.words().keySet());
        for (Affected people : Affected.values()) {
            assertThat(language.words().getString("affected." + people.name().toLowerCase(Locale.ROOT)))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_checker_finds_nothing_in_it(StatementLanguage language) {
        Document page = drafted(Reports.ofThree(), language);

        assertThat(AccessibilityChecker.standard().check(page.outerHtml()).findings())
                .extracting(Finding::describe)
                .isEmpty();
    }

    @Test
    void brackets_of_the_service_s_own_are_left_as_they_are() {
        StatementDetails details =
                new StatementDetails("Permits [[beta", "Council", "help@example.gov.uk", LocalDate.of(2026, 3, 2));

        assertThat(Jsoup.parse(written(Reports.ofThree(), details, StatementLanguage.ENGLISH))
                        .text())
                .contains("This statement is about Permits [[beta.");
    }

    @Property(tries = 100)
    void every_detail_is_text_and_never_markup(@ForAll String service) {
        StatementDetails details = new StatementDetails(
                service + "<script>[[x]]", "Council", "help@example.gov.uk", LocalDate.of(2026, 3, 2));

        Document page = Jsoup.parse(written(Reports.ofThree(), details, StatementLanguage.ENGLISH));

        assertThat(page.select("script")).isEmpty();
    }

    private static Document drafted(Report report, StatementLanguage language) {
        return Jsoup.parse(written(report, DETAILS, language));
    }

    private static String written(Report report, StatementDetails details, StatementLanguage language) {
        StringWriter to = new StringWriter();
        try {
            AccessibilityStatement.write(report, details, language, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }
}
