package dev.guildhall.accessibility.report;

import dev.guildhall.accessibility.rule.RuleDescription;
import java.time.Instant;
import java.util.List;

/**
 * What a check of several pages came to: the one model that every format writes, and that baselines and statements read.
 *
 * <pre>{@code
 * Report report = new Report(checker.rules(), pages.stream().map(checker::check).toList(), clock.instant());
 * report.findings().size();
 * }</pre>
 *
 * @param rules all that were run, in the order of the report, with or without an outcome
 * @param pages in the order in which they were named
 * @param madeAt when the pages were judged
 */
public record Report(List<RuleDescription> rules, List<PageReport> pages, Instant madeAt) {
    public Report {
        rules = List.copyOf(rules);
        pages = List.copyOf(pages);
    }

    /** What certainly breaks a rule, on all pages. */
    public List<Finding> findings() {
        return pages.stream().flatMap(page -> page.findings().stream()).toList();
    }

    /** What only a person can tell, on all pages. */
    public List<Finding> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }

    /** The pages of which nothing could be judged. */
    public List<PageReport> unreadable() {
        return pages.stream().filter(page -> page.unreadable().isPresent()).toList();
    }

    /** True if every page could be judged and no rule failed; questions may remain. */
    public boolean isClean() {
        return pages.stream().allMatch(PageReport::isClean);
    }
}
