package dev.guildhall.accessibility.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.accessibility.Page;
import java.io.IOException;
import java.io.Writer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
    private static final Schemas SCHEMA = Schemas.draft2020("report.schema.json");

    @Test
    void a_finding_says_where_it_is_why_it_failed_and_how_to_mend_it() {
        JsonNode page = json(Reports.written(ReportFormat.JSON, Reports.ofThree()))
                .get("pages")
                .get(0);

        assertThat(page.get("page").asString()).isEqualTo("name.html");
        assertThat(outcome(page, "failed").toPrettyString()).isEqualToIgnoringWhitespace("""
                        {
                          "rule" : "form-field-name",
                          "ruleSet" : "WCAG_22_A",
                          "act" : [ "e086e5" ],
                          "wcag" : [ "4.1.2" ],
                          "outcome" : "failed",
                          "selector" : "#name",
                          "line" : 3,
                          "column" : 1,
                          "snippet" : "<input id=name value='…'>",
                          "message" : "This text field has no name.",
                          "advice" : "Give it a label element whose for is the field's id.",
                          "affected" : [ "people who use a screen reader", "people who speak to their computer" ]
                        }""");
    }

    @Test
    void a_question_a_pass_and_what_does_not_apply_are_told_in_the_words_of_act() {
        JsonNode page = json(Reports.written(ReportFormat.JSON, Reports.ofThree()))
                .get("pages")
                .get(0);

        assertThat(outcome(page, "cantTell").get("message").asString()).endsWith("may be used.");
        assertThat(outcome(page, "passed").get("targets").asInt()).isEqualTo(1);
        assertThat(outcome(page, "inapplicable").has("selector")).isFalse();
    }

    @Test
    void a_page_that_cannot_be_judged_says_why_and_has_no_outcome() {
        JsonNode report = json(Reports.written(ReportFormat.JSON, Reports.ofThree()));

        JsonNode page = report.get("pages").get(2);
        assertThat(page.get("unreadable").asString()).startsWith("It holds zero bytes");
        assertThat(page.get("outcomes")).isEmpty();
        assertThat(report.get("summary").toString())
                .isEqualTo("{\"pages\":3,\"unreadable\":1,\"failed\":1,\"cantTell\":1}");
    }

    @Property(tries = 100)
    void every_report_is_as_its_schema_says(@ForAll String name, @ForAll String text) {
        String written = Reports.written(
                ReportFormat.JSON, Reports.of(Page.of(name, "<html><a href=x>" + text), Page.of("any", text)));

        assertThat(SCHEMA.faultsOf(written)).isEmpty();
    }

    @Test
    void the_schema_refuses_a_finding_without_its_place() {
        String written = Reports.written(ReportFormat.JSON, Reports.ofThree());

        assertThat(SCHEMA.faultsOf(written)).isEmpty();
        assertThat(SCHEMA.faultsOf(written.replace("\"line\"", "\"row\""))).isNotEmpty();
    }

    @Test
    void a_full_disk_is_told_as_it_is() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> ReportFormat.JSON.write(Reports.ofThree(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static JsonNode outcome(JsonNode page, String term) {
        return page.get("outcomes")
                .valueStream()
                .filter(outcome -> outcome.get("outcome").asString().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
