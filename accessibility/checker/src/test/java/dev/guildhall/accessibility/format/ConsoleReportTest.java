package dev.guildhall.accessibility.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    @Test
    void a_report_tells_what_failed_then_what_to_look_at_then_what_was_not_judged_then_the_sum() {
        assertThat(Reports.written(ReportFormat.CONSOLE, Reports.ofThree())).isEqualTo("""
                        FAILED  Form field has a name  (form-field-name, WCAG 2.2 A, 1 place)
                          4.1.2 Name, Role, Value (A)
                          hurts people who use a screen reader, people who speak to their computer
                          name.html:3:1  #name
                            <input id=name value='…'>
                            This text field has no name.
                            Give it a label element whose for is the field's id.

                        CANNOT TELL  Embedded picture, sound or film has a name  (object-name, WCAG 2.2 A, 1 place)
                          1.1.1 Non-text Content (A)
                          hurts people who use a screen reader
                          name.html:3:34  html > body > object
                            <object data=a.png>
                            Do screen readers read out anything for this object? What it contains or its alt may be used.
                            Write a title attribute that says what the picture, sound or film is.

                        UNREADABLE  logo.png could not be judged: It holds zero bytes, so it is not text; give the page's markup.
                        3 pages, 1 finding, 1 question, 1 unreadable
                        """);
    }

    @Test
    void what_breaks_wcag_comes_first_and_then_what_is_most_frequent() {
        Report report = Reports.of(Page.of(
                "a.html",
                "<html lang=en><title>x</title><h1>x</h1><h4>x</h4><h6>x</h6><a href=/></a><img src=a><img src=b>"));

        assertThat(Reports.written(ReportFormat.CONSOLE, report)
                        .lines()
                        .filter(line -> line.startsWith("FAILED"))
                        .map(line -> line.replaceAll(".*\\((\\S+),.*", "$1")))
                .containsExactly("image-name", "link-name", "heading-levels");
    }

    @Test
    void a_rule_that_failed_in_many_places_is_not_listed_without_end() {
        Report report =
                Reports.of(Page.of("a.html", "<html lang=en><title>x</title><h1>x</h1>" + "<a href=/></a>".repeat(50)));

        assertThat(Reports.written(ReportFormat.CONSOLE, report))
                .contains("50 places", "  and 30 more; the other formats have all");
    }

    @Test
    void colours_repeat_what_the_words_say() throws IOException {
        StringWriter coloured = new StringWriter();
        ConsoleReport.write(Reports.ofThree(), ConsoleReport.Colours.ANSI, coloured);

        assertThat(coloured.toString()).contains("\u001b[31mFAILED\u001b[0m");
        assertThat(coloured.toString().replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(Reports.written(ReportFormat.CONSOLE, Reports.ofThree()));
    }

    @Property(tries = 200)
    void never_does_a_page_control_the_terminal(@ForAll String name, @ForAll String text) {
        Report report = Reports.of(Page.of(
                name + "\u001b]0;x\u0007",
                "<html><a href=/ id='\u001b[2J" + text + "' class='\u009b2J'><img alt='" + text));

        assertThat(Reports.written(ReportFormat.CONSOLE, report).replace("\n", ""))
                .matches(written -> written.chars().noneMatch(Character::isISOControl));
    }
}
