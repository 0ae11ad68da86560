package dev.guildhall.accessibility.testing;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the accessibility of a page. By default every rule that comes with the checker is run, but
 * those of WCAG 2.2 AAA.
 *
 * <pre>{@code
 * assertThatPage(html)
 *         .called("name, in error")
 *         .withSheetsIn(Path.of("src/main/resources/static"))
 *         .isAccessible();
 * }</pre>
 *
 * <p>What fails tells of each finding where it is, how to mend it, by which rule, and whom it hurts. Values that somebody typed
 * stand in no message. First say how the page is judged, then what is expected of it.
 */
public final class PageAssert extends AbstractAssert<PageAssert, Page> {
    private final AccessibilityChecker checker;
    private final Level highest;

    PageAssert(Page page) {
        this(page, AccessibilityChecker.upTo(Level.AAA), Level.AA);
    }

    private PageAssert(Page page, AccessibilityChecker checker, Level highest) {
        super(page, PageAssert.class);
        this.checker = checker;
        this.highest = highest;
    }

    /** The page, by another name in messages. */
    public PageAssert called(String name) {
        return with(new Page(name, actual.source(), actual.mediaType(), actual.sheets()), checker, highest);
    }

    /** Only the rules of these sets are run. */
    public PageAssert underRulesOf(RuleSet first, RuleSet... more) {
        Set<RuleSet> sets = new LinkedHashSet<>(Arrays.asList(more));
        sets.add(first);
        Level level = sets.contains(RuleSet.WCAG_22_AAA) ? Level.AAA : highest;
        return with(actual, checker.only(rule -> sets.contains(rule.ruleSet())), level);
    }

    /** Rules of WCAG 2.2 above this level are not run. */
    public PageAssert upToLevel(Level level) {
        return with(actual, checker, level);
    }

    /** The page is judged by this checker, such as one with a team's own rules. */
    public PageAssert judgedBy(AccessibilityChecker other) {
        return with(actual, other, Level.AAA);
    }

    /** Style sheets that the page links to are read below this folder; without sheets, contrast is only asked about. */
    public PageAssert withSheetsIn(Path folder) {
        return withSheets(SheetSource.folder(folder));
    }

    /** Style sheets that the page links to are read on the class path below a path such as {@code META-INF/resources}. */
    public PageAssert withSheetsOnClassPath(String root) {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return withSheets(SheetSource.classPath(ofThread == null ? PageAssert.class.getClassLoader() : ofThread, root));
    }

    /** Style sheets that the page links to are read from there. */
    public PageAssert withSheets(SheetSource sheets) {
        return with(actual.withSheets(sheets), checker, highest);
    }

    private AccessibilityChecker chosen() {
        return checker.only(rule -> rule.ruleSet().isWithin(highest));
    }

    private PageAssert with(Page page, AccessibilityChecker by, Level upTo) {
        PageAssert changed = new PageAssert(page, by, upTo);
        changed.info.description(info.description());
        return changed;
    }

    /** The page can be judged and no rule fails. Questions, which only a person can answer, may remain. */
    public PageAssert isAccessible() {
        return hasNoFindingsExcept(List.of());
    }

    /**
     * Rules fail on the page by these ids and no others, and each of them does: an exception that is needed no longer fails the
     * test, too, so that the fault cannot come back unseen.
     *
     * @throws IllegalArgumentException when there is no such rule among those that are run
     */
    public PageAssert hasNoFindingsExcept(String ruleId, String... more) {
        return hasNoFindingsExcept(ids(ruleId, more));
    }

    private PageAssert hasNoFindingsExcept(Collection<String> exceptions) {
        PageReport report = judged();
        hold(Expected.noFindings(exceptions), report.findings());
        return this;
    }

    /** The checker asks nothing of a person; what it finds is no matter here. */
    public PageAssert hasNoQuestions() {
        return hasNoQuestionsExcept(List.of());
    }

    /**
     * The checker asks by these rules and no others, because somebody looked and found the page right, and by each of them.
     *
     * @throws IllegalArgumentException when there is no such rule among those that are run
     */
    public PageAssert hasNoQuestionsExcept(String ruleId, String... more) {
        return hasNoQuestionsExcept(ids(ruleId, more));
    }

    private PageAssert hasNoQuestionsExcept(Collection<String> exceptions) {
        PageReport report = judged();
        hold(Expected.noQuestions(exceptions), report.questions());
        return this;
    }

    /** Nothing of the page was left out: every style sheet was read, and no limit was met. */
    public PageAssert isJudgedInFull() {
        List<String> notJudged = judged().notJudged();
        if (!notJudged.isEmpty()) {
            throw failure(
                    "%s",
                    "Not all of " + actual.name() + " was judged:\n  " + String.join("\n  ", notJudged)
                            + "\nStyle sheets are read from where withSheetsIn or withSheetsOnClassPath says.");
        }
        return this;
    }

    private void hold(Expected expected, List<Finding> found) {
        expected.requireRulesOf(chosen());
        expected.brokenBy(actual.name(), found).ifPresent(message -> {
            throw failure("%s", message);
        });
    }

    private PageReport judged() {
        PageReport report = chosen().check(actual);
        report.unreadable().ifPresent(why -> {
            throw failure("%s", report.describe());
        });
        return report;
    }

    private static List<String> ids(String first, String... more) {
        List<String> ids = new ArrayList<>(List.of(first));
        ids.addAll(List.of(more));
        return ids;
    }
}
