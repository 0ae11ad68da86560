package dev.guildhall.accessibility.report;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.stream.Collectors;

/**
 * One place of a page where a rule failed, or where a person must look: what is wrong, where, for whom, and the mend.
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *     System.out.println(finding.describe());
 * }
 * }</pre>
 *
 * @param page the page's name
 * @param selector a CSS selector that finds the element
 * @param line of the element's start tag in the source, from 1
 * @param column of the element's start tag in the source, from 1
 * @param snippet the element's start tag, shortened where it is long
 * @param message why it failed in one sentence or, where only a person can tell, the question to ask
 * @param advice how to mend it
 */
public record Finding(
        String page,
        RuleDescription rule,
        String selector,
        int line,
        int column,
        String snippet,
        String message,
        String advice) {

    /**
     * What makes this the same fault as one of an earlier check: 32 hexadecimal digits of its rule, selector and snippet. Where
     * the element stands in the source makes no difference.
     */
    public String fingerprint() {
        return Fingerprint.of(rule.id(), selector, snippet);
    }

    /** The whole message that a developer can act on, in several lines. */
    public String describe() {
        StringBuilder text = new StringBuilder()
                .append(message)
                .append("\n  where: ")
                .append(page)
                .append(':')
                .append(line)
                .append(':')
                .append(column)
                .append("  ")
                .append(selector)
                .append("\n  found: ")
                .append(snippet)
                .append("\n  mend:  ")
                .append(advice)
                .append("\n  rule:  ")
                .append(rule.id())
                .append(", ")
                .append(rule.ruleSet().title());
        if (!rule.criteria().isEmpty()) {
            text.append(", WCAG ")
                    .append(rule.criteria().stream().map(Criterion::toString).collect(Collectors.joining(", ")));
        }
        if (!rule.actRules().isEmpty()) {
            text.append(", ACT ").append(String.join(", ", rule.actRules()));
        }
        if (!rule.affected().isEmpty()) {
            text.append("\n  hurts: ")
                    .append(rule.affected().stream().map(Affected::words).collect(Collectors.joining(", ")));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return describe();
    }
}
