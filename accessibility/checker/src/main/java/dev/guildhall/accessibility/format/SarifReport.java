package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.json.Json;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The report as a SARIF 2.1.0 log: a failure is a result of kind {@code fail}, a question one of kind {@code review}. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final Report report;
    private final JsonGenerator json;
    private final Map<String, Integer> indexes = new HashMap<>();

    private SarifReport(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    static void write(Report report, Writer to) throws IOException {
        Json.write(to, json -> new SarifReport(report, json).log());
    }

    private void log() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool();
        invocation();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        report.findings().forEach(finding -> result(finding, "fail", levelOf(finding.rule())));
        // SARIF wants the level "none" for whatever is not of kind "fail"
        report.questions().forEach(question -> result(question, "review", "none"));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", Words.TOOL);
        json.writeArrayPropertyStart("rules");
        for (RuleDescription rule : report.rules()) {
            indexes.put(rule.id(), indexes.size());
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleDescription rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text("shortDescription", rule.title());
        text("fullDescription", "For " + rule.applicability() + ": " + rule.expectation() + ".");
        text("help", rule.advice());
        String link = Words.link(rule);
        if (!link.isEmpty()) {
            json.writeStringProperty("helpUri", link);
        }
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", levelOf(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        List<String> tags =
                new ArrayList<>(List.of("accessibility", rule.ruleSet().title()));
        rule.criteria().stream().map(Criterion::number).map("WCAG "::concat).forEach(tags::add);
        rule.actRules().stream().map("ACT "::concat).forEach(tags::add);
        Json.strings(json, "tags", tags);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation() {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeStringProperty(
                "endTimeUtc", report.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeBooleanProperty("executionSuccessful", report.unreadable().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (PageReport page : report.pages()) {
            page.unreadable().ifPresent(why -> notification(page, "error", why));
            page.notJudged().forEach(sentence -> notification(page, "note", sentence));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(PageReport page, String level, String words) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        text("message", words);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(page.page());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(Finding finding, String kind, String level) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id());
        json.writeNumberProperty(
                "ruleIndex", indexes.getOrDefault(finding.rule().id(), -1));
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("level", level);
        text("message", finding.message() + " " + finding.advice());
        json.writeArrayPropertyStart("locations");
        location(finding);
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("ruleSelectorSnippet/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void location(Finding finding) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(finding.page());
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", finding.line());
        json.writeNumberProperty("startColumn", finding.column());
        text("snippet", finding.snippet());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", finding.selector());
        json.writeStringProperty("kind", "element");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void artifact(String page) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(page));
        json.writeEndObject();
    }

    /** A page's name as a URI reference: an address as it is, a path or the name of a state with what is not plain escaped. */
    static String uri(String page) {
        if (page.startsWith("http://") || page.startsWith("https://")) {
            return page;
        }
        StringBuilder uri = new StringBuilder();
        for (byte each : page.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) {
                uri.append((char) each);
            } else {
                uri.append(String.format("%%%02X", each));
            }
        }
        return uri.toString();
    }

    private static String levelOf(RuleDescription rule) {
        return rule.ruleSet().level().isPresent() ? "error" : "warning";
    }

    private void text(String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }
}
