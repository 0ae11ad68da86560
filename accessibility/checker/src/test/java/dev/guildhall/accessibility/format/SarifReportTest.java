package dev.guildhall.accessibility.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import dev.guildhall.accessibility.Page;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final Schemas SCHEMA = Schemas.of("sarif-members.schema.json", SpecificationVersion.DRAFT_7);

    @Test
    void a_finding_is_a_failure_at_its_place() {
        JsonNode run = run();
        List<String> rules = run.get("tool")
                .get("driver")
                .get("rules")
                .valueStream()
                .map(rule -> rule.get("id").asString())
                .toList();

        assertThat(run.get("results").get(0).toPrettyString()).isEqualToIgnoringWhitespace("""
                        {
                          "ruleId" : "form-field-name",
                          "ruleIndex" : %d,
                          "kind" : "fail",
                          "level" : "error",
                          "message" : { "text" : "This text field has no name. Give it a label element whose for is the field's id." },
                          "locations" : [ {
                            "physicalLocation" : {
                              "artifactLocation" : { "uri" : "name.html" },
                              "region" : { "startLine" : 3, "startColumn" : 1, "snippet" : { "text" : "<input id=name value='…'>" } }
                            },
                            "logicalLocations" : [ { "fullyQualifiedName" : "#name", "kind" : "element" } ]
                          } ],
                          "partialFingerprints" : { "ruleSelectorSnippet/v1" : "%s" }
                        }""".formatted(
                        rules.indexOf("form-field-name"),
                        Reports.ofThree().findings().get(0).fingerprint()));
    }

    @Test
    void a_question_is_for_review_and_a_page_that_cannot_be_judged_is_notified() {
        JsonNode run = run();

        assertThat(run.get("results").get(1).get("kind").asString()).isEqualTo("review");
        assertThat(run.get("results").get(1).get("level").asString()).isEqualTo("none");
        JsonNode invocation = run.get("invocations").get(0);
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation
                        .get("toolExecutionNotifications")
                        .get(0)
                        .get("message")
                        .get("text")
                        .asString())
                .startsWith("It holds zero bytes");
    }

    @Test
    void every_result_names_its_rule_by_its_index() {
        JsonNode run = run();

        assertThat(run.get("results").valueStream())
                .isNotEmpty()
                .allSatisfy(result -> assertThat(run.get("tool")
                                .get("driver")
                                .get("rules")
                                .get(result.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Property(tries = 100)
    void every_log_has_the_members_that_sarif_requires(@ForAll String name, @ForAll String text) {
        String written = Reports.written(
                ReportFormat.SARIF, Reports.of(Page.of(name, "<html><a href=x>" + text), Page.of("any", text)));

        assertThat(SCHEMA.faultsOf(written)).isEmpty();
    }

    @Test
    void a_log_without_a_required_member_is_refused() {
        String written = Reports.written(ReportFormat.SARIF, Reports.ofThree());

        assertThat(SCHEMA.faultsOf(written.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
        assertThat(SCHEMA.faultsOf(written.replace("\"review\"", "\"question\"")))
                .isNotEmpty();
    }

    @Test
    void names_become_uris() {
        assertThat(SarifReport.uri("a b/caf\u00e9 100%.html")).isEqualTo("a%20b/caf%C3%A9%20100%25.html");
        assertThat(SarifReport.uri("https://example.gov.uk/a?b=c")).isEqualTo("https://example.gov.uk/a?b=c");
        assertThat(SarifReport.uri("site\\a.html")).isEqualTo("site/a.html");
    }

    private static JsonNode run() {
        return JsonMapper.shared()
                .readTree(Reports.written(ReportFormat.SARIF, Reports.ofThree()))
                .get("runs")
                .get(0);
    }
}
