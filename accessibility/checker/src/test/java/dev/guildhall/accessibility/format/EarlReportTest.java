package dev.guildhall.accessibility.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EarlReportTest {
    private static final Report REPORT = Reports.ofThree();
    private static final JsonNode GRAPH = JsonMapper.shared()
            .readTree(Reports.written(ReportFormat.EARL, REPORT))
            .get("@graph");

    @Test
    void each_outcome_is_an_assertion_about_its_page_and_its_rule() {
        List<JsonNode> assertions = assertions("earl:failed");

        assertThat(assertions).singleElement().satisfies(failed -> {
            assertThat(failed.at("/earl:subject/dct:source").asString()).isEqualTo("name.html");
            assertThat(failed.at("/earl:test/dct:identifier").asString()).isEqualTo("form-field-name");
            assertThat(failed.at("/earl:test/dct:conformsTo/0/@id").asString())
                    .isEqualTo("https://www.w3.org/WAI/standards-guidelines/act/rules/e086e5/");
            assertThat(failed.at("/earl:test/dct:isPartOf/0/dct:title").asString())
                    .isEqualTo("4.1.2 Name, Role, Value");
            assertThat(failed.at("/earl:result/earl:pointer/ptr:expression").asString())
                    .isEqualTo("#name");
        });
        assertThat(assertions("earl:cantTell")).hasSize(1);
        assertThat(GRAPH.size() - 1)
                .isEqualTo(REPORT.pages().stream()
                                .mapToInt(page -> page.outcomes().size())
                                .sum()
                        + REPORT.rules().size());
    }

    @Test
    void a_page_that_cannot_be_judged_is_untested_by_every_rule() {
        assertThat(assertions("earl:untested"))
                .hasSize(REPORT.rules().size())
                .allSatisfy(untested -> assertThat(
                                untested.at("/earl:subject/dct:source").asString())
                        .isEqualTo("logo.png"));
    }

    @Test
    void every_term_has_a_prefix_of_the_context_so_that_nothing_is_fetched_to_read_it() {
        String written = Reports.written(ReportFormat.EARL, REPORT);
        JsonNode context = JsonMapper.shared().readTree(written).get("@context");

        assertThat(GRAPH.findValues("@type"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(context.has(type.asString().split(":", 2)[0]))
                        .isTrue());
        for (JsonNode assertion : GRAPH) {
            assertion.propertyNames().stream()
                    .filter(name -> !name.startsWith("@"))
                    .forEach(name -> assertThat(context.has(name.split(":", 2)[0]))
                            .as(name)
                            .isTrue());
        }
    }

    private static List<JsonNode> assertions(String outcome) {
        return GRAPH.valueStream()
                .filter(node ->
                        node.at("/earl:result/earl:outcome/@id").asString("").equals(outcome))
                .toList();
    }
}
