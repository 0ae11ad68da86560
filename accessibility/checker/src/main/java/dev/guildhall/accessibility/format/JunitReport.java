package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.xml.Xml;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * The report as build servers read it: a page is a suite and each rule that applies to it a test. A page that cannot be judged is a
 * suite with one test in error.
 */
final class JunitReport {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private JunitReport() {}

    static void write(Report report, Writer to) throws IOException {
        List<Suite> suites = report.pages().stream().map(Suite::of).toList();
        Xml.write(to, xml -> {
            xml.declaration()
                    .open(
                            "testsuites",
                            "name",
                            Words.TOOL,
                            "tests",
                            sum(suites, "tests"),
                            "failures",
                            sum(suites, "failures"),
                            "errors",
                            sum(suites, "errors"));
            for (Suite suite : suites) {
                suite.write(xml.line(), TIME.format(report.madeAt()));
            }
            xml.line().close();
        });
    }

    private static String sum(List<Suite> suites, String what) {
        return String.valueOf(suites.stream()
                .mapToInt(suite -> suite.counts().getOrDefault(what, 0))
                .sum());
    }

    /** A page and its tests by rule; a rule that does not apply is no test. */
    private record Suite(PageReport page, Map<RuleDescription, Test> tests) {
        static Suite of(PageReport page) {
            Map<RuleDescription, Test> tests = new LinkedHashMap<>();
            for (Outcome outcome : page.outcomes()) {
                if (!(outcome instanceof Outcome.Inapplicable)) {
                    tests.computeIfAbsent(outcome.rule(), rule -> new Test(new ArrayList<>(), new ArrayList<>()))
                            .add(outcome);
                }
            }
            return new Suite(page, tests);
        }

        Map<String, Integer> counts() {
            boolean unreadable = page.unreadable().isPresent();
            return Map.of(
                    "tests",
                    unreadable ? 1 : tests.size(),
                    "failures",
                    (int) tests.values().stream().filter(Test::failed).count(),
                    "skipped",
                    (int) tests.values().stream().filter(Test::skipped).count(),
                    "errors",
                    unreadable ? 1 : 0);
        }

        void write(Xml xml, String time) throws XMLStreamException {
            xml.open("testsuite", "name", page.page(), "timestamp", time, "time", "0");
            for (Map.Entry<String, Integer> count : counts().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList()) {
                xml.attribute(count.getKey(), String.valueOf(count.getValue()));
            }
            if (page.unreadable().isPresent()) {
                xml.line().open("testcase", "classname", page.page(), "name", "The page can be judged", "time", "0");
                xml.leaf("error", page.whyUnreadable(), "message", page.whyUnreadable())
                        .close();
            }
            for (Map.Entry<RuleDescription, Test> test : tests.entrySet()) {
                RuleDescription rule = test.getKey();
                xml.line()
                        .open(
                                "testcase",
                                "classname",
                                page.page(),
                                "name",
                                rule.title() + " (" + rule.id() + ")",
                                "time",
                                "0");
                test.getValue().write(xml);
                xml.close();
            }
            if (!page.notJudged().isEmpty()) {
                xml.line().leaf("system-out", "Not judged: " + String.join("\n", page.notJudged()));
            }
            xml.line().close();
        }
    }

    private record Test(List<Finding> failures, List<Finding> questions) {
        void add(Outcome outcome) {
            if (outcome instanceof Outcome.Failed failed) {
                failures.add(failed.finding());
            } else if (outcome instanceof Outcome.CannotTell unsure) {
                questions.add(unsure.question());
            }
        }

        boolean failed() {
            return !failures.isEmpty();
        }

        boolean skipped() {
            return failures.isEmpty() && !questions.isEmpty();
        }

        void write(Xml xml) throws XMLStreamException {
            if (failed()) {
                String message = failures.get(0).message()
                        + (failures.size() == 1 ? "" : " And " + (failures.size() - 1) + " more.");
                xml.leaf("failure", described(failures), "message", message, "type", "failed");
            } else if (skipped()) {
                xml.empty("skipped", "message", questions.get(0).message());
            }
            if (!questions.isEmpty()) {
                xml.leaf("system-out", "For a person to tell:\n" + described(questions));
            }
        }

        private static String described(List<Finding> findings) {
            return findings.stream().map(Finding::describe).collect(Collectors.joining("\n\n"));
        }
    }
}
