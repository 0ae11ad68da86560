package dev.guildhall.accessibility.report;

import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one rule found, so that what is mended in one place of a template is read once.
 *
 * @param findings at least one, in the order of the pages
 */
public record RuleFindings(RuleDescription rule, List<Finding> findings) {
    private static final Comparator<RuleFindings> WORST_FIRST = Comparator.comparing(
                    (RuleFindings group) -> group.rule().ruleSet())
            .thenComparing(group -> -group.findings().size())
            .thenComparing(group -> group.rule().id());

    public RuleFindings {
        findings = List.copyOf(findings);
    }

    /** Groups findings by rule: WCAG A first, then AA, then the other sets; within a set the most frequent first. */
    public static List<RuleFindings> worstFirst(List<Finding> findings) {
        Map<RuleDescription, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        return byRule.entrySet().stream()
                .map(group -> new RuleFindings(group.getKey(), group.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }
}
