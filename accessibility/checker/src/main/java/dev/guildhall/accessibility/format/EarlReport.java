package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.json.Json;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** The report as EARL assertions in JSON-LD, one for each outcome. Its context is its own, so that nothing is fetched to read it. */
final class EarlReport {
    private static final String CHECKER = "_:checker";

    private final Report report;
    private final JsonGenerator json;

    private EarlReport(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    static void write(Report report, Writer to) throws IOException {
        Json.write(to, json -> new EarlReport(report, json).document());
    }

    private void document() {
        json.writeStartObject();
        json.writeObjectPropertyStart("@context");
        json.writeStringProperty("earl", "http://www.w3.org/ns/earl#");
        json.writeStringProperty("dct", "http://purl.org/dc/terms/");
        json.writeStringProperty("doap", "http://usefulinc.com/ns/doap#");
        json.writeStringProperty("ptr", "http://www.w3.org/2009/pointers#");
        json.writeStringProperty("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.writeEndObject();
        json.writeArrayPropertyStart("@graph");
        json.writeStartObject();
        json.writeStringProperty("@id", CHECKER);
        json.writeStringProperty("@type", "earl:Software");
        json.writeStringProperty("doap:name", Words.TOOL);
        json.writeEndObject();
        report.pages().forEach(this::page);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void page(PageReport page) {
        if (page.unreadable().isPresent()) {
            report.rules().forEach(rule -> assertion(page, rule, "untested", page.whyUnreadable()));
        }
        for (Outcome outcome : page.outcomes()) {
            outcome.findingOrQuestion()
                    .ifPresentOrElse(
                            finding -> assertion(page, finding, outcome.term()),
                            () -> assertion(page, outcome.rule(), outcome.term(), ""));
        }
    }

    private void assertion(PageReport page, Finding finding, String outcome) {
        begin(page, finding.rule(), outcome, finding.message());
        json.writeObjectPropertyStart("earl:pointer");
        json.writeStringProperty("@type", "ptr:ExpressionPointer");
        json.writeStringProperty("ptr:expression", finding.selector());
        json.writeEndObject();
        end();
    }

    private void assertion(PageReport page, RuleDescription rule, String outcome, String words) {
        begin(page, rule, outcome, words);
        end();
    }

    private void begin(PageReport page, RuleDescription rule, String outcome, String words) {
        json.writeStartObject();
        json.writeStringProperty("@type", "earl:Assertion");
        reference("earl:assertedBy", CHECKER);
        reference("earl:mode", "earl:automatic");
        json.writeObjectPropertyStart("earl:subject");
        json.writeStringProperty("@type", "earl:TestSubject");
        json.writeStringProperty("dct:source", page.page());
        json.writeEndObject();
        test(rule);
        json.writeObjectPropertyStart("earl:result");
        json.writeStringProperty("@type", "earl:TestResult");
        reference("earl:outcome", "earl:" + outcome);
        json.writeObjectPropertyStart("dct:date");
        json.writeStringProperty("@type", "xsd:dateTime");
        json.writeStringProperty("@value", report.madeAt().toString());
        json.writeEndObject();
        if (!words.isEmpty()) {
            json.writeStringProperty("dct:description", words);
        }
    }

    private void end() {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void test(RuleDescription rule) {
        json.writeObjectPropertyStart("earl:test");
        json.writeStringProperty("@type", "earl:TestCase");
        json.writeStringProperty("dct:identifier", rule.id());
        json.writeStringProperty("dct:title", rule.title());
        json.writeArrayPropertyStart("dct:isPartOf");
        rule.criteria().forEach(this::requirement);
        json.writeEndArray();
        json.writeArrayPropertyStart("dct:conformsTo");
        for (String act : rule.actRules()) {
            json.writeStartObject();
            json.writeStringProperty("@id", "https://www.w3.org/WAI/standards-guidelines/act/rules/" + act + "/");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void requirement(Criterion criterion) {
        json.writeStartObject();
        json.writeStringProperty("@id", criterion.understanding());
        json.writeStringProperty("@type", "earl:TestRequirement");
        json.writeStringProperty("dct:title", criterion.number() + " " + criterion.title());
        json.writeEndObject();
    }

    private void reference(String name, String id) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("@id", id);
        json.writeEndObject();
    }
}
