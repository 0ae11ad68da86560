package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.json.Json;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** The report for programs; {@code report.schema.json} describes it. */
final class JsonReport {
    /** Changes when a reader of the report would have to change. */
    static final String VERSION = "guildhall-accessibility-report/1";

    private JsonReport() {}

    static void write(Report report, Writer to) throws IOException {
        Json.write(to, json -> write(report, json));
    }

    private static void write(Report report, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("format", VERSION);
        json.writeStringProperty("madeAt", report.madeAt().toString());
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("pages", report.pages().size());
        json.writeNumberProperty("unreadable", report.unreadable().size());
        json.writeNumberProperty("failed", report.findings().size());
        json.writeNumberProperty("cantTell", report.questions().size());
        json.writeEndObject();
        json.writeArrayPropertyStart("pages");
        report.pages().forEach(page -> write(page, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(PageReport page, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("page", page.page());
        page.unreadable().ifPresent(why -> json.writeStringProperty("unreadable", why));
        Json.strings(json, "notJudged", page.notJudged());
        json.writeArrayPropertyStart("outcomes");
        page.outcomes().forEach(outcome -> write(outcome, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Outcome outcome, JsonGenerator json) {
        RuleDescription rule = outcome.rule();
        json.writeStartObject();
        json.writeStringProperty("rule", rule.id());
        json.writeStringProperty("ruleSet", rule.ruleSet().name());
        Json.strings(json, "act", rule.actRules());
        Json.strings(
                json, "wcag", rule.criteria().stream().map(Criterion::number).toList());
        json.writeStringProperty("outcome", outcome.term());
        if (outcome instanceof Outcome.Passed passed) {
            json.writeNumberProperty("targets", passed.targets());
        }
        outcome.findingOrQuestion().ifPresent(finding -> write(finding, json));
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStringProperty("selector", finding.selector());
        json.writeNumberProperty("line", finding.line());
        json.writeNumberProperty("column", finding.column());
        json.writeStringProperty("snippet", finding.snippet());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("advice", finding.advice());
        Json.strings(
                json,
                "affected",
                finding.rule().affected().stream().map(Affected::words).toList());
    }
}
