package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.stream.Collectors;

/** Wording that several formats share. */
final class Words {
    static final String TOOL = "Guildhall accessibility";

    private Words() {}

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String summary(Report report) {
        return count(report.pages().size(), "page", "pages") + ", "
                + count(report.findings().size(), "finding", "findings") + ", "
                + count(report.questions().size(), "question", "questions") + ", "
                + report.unreadable().size() + " unreadable";
    }

    static String criteria(RuleDescription rule) {
        return rule.criteria().stream().map(Criterion::toString).collect(Collectors.joining(", "));
    }

    static String affected(RuleDescription rule) {
        return rule.affected().stream().map(Affected::words).collect(Collectors.joining(", "));
    }

    /** Where one can read about a rule: the ACT rule, or else the criterion; empty if it has neither. */
    static String link(RuleDescription rule) {
        if (!rule.actRules().isEmpty()) {
            return "https://www.w3.org/WAI/standards-guidelines/act/rules/"
                    + rule.actRules().get(0) + "/";
        }
        return rule.criteria().isEmpty() ? "" : rule.criteria().get(0).understanding();
    }
}
