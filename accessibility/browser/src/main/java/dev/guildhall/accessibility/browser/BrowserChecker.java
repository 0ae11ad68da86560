package dev.guildhall.accessibility.browser;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.browser.focus.FocusExamination;
import dev.guildhall.accessibility.browser.layout.LayoutExamination;
import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.script.Examination;
import dev.guildhall.accessibility.browser.script.PageScript;
import dev.guildhall.accessibility.browser.snapshot.Snapshot;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Judges the accessibility of the page that is open in a browser: by the same rules as {@link AccessibilityChecker}, on the DOM
 * and styles that the browser has now, and by those that only a browser can tell.
 *
 * <pre>{@code
 * PageReport report = BrowserChecker.standard().check(SeleniumPage.of(driver));
 * report.findings();
 * }</pre>
 *
 * <p>The page is looked at on a screen of 1280 by 720 and of 320 by 256 pixels and walked with the Tab key; nothing is typed or
 * sent. Afterwards the window has its size back, but the focus is elsewhere and what the page does on focus, resizing or Escape
 * has happened: check a state when the test is done with it. A checker is immutable and may be shared by threads.
 */
public final class BrowserChecker {
    /** Said of every page, since the place of a finding in the source is not known to the browser. */
    public static final String WHERE =
            "Lines and columns count in the page's DOM as the browser held it, not in the source that was sent.";

    private static final List<Examination> EXAMINATIONS = List.of(new LayoutExamination(), new FocusExamination());

    private final AccessibilityChecker checker;
    private final Predicate<RuleDescription> wanted;

    private BrowserChecker(AccessibilityChecker checker, Predicate<RuleDescription> wanted) {
        this.checker = checker;
        this.wanted = wanted;
    }

    /** A checker with every rule that there is. */
    public static BrowserChecker standard() {
        return with(AccessibilityChecker.standard());
    }

    /** A checker with these rules, such as a team's own, and all that only a browser can tell. */
    public static BrowserChecker with(AccessibilityChecker rules) {
        return new BrowserChecker(rules, rule -> true);
    }

    /** This checker without the rules that are not wanted; what no rule asks for is not looked at. */
    public BrowserChecker only(Predicate<RuleDescription> isWanted) {
        return new BrowserChecker(checker.only(isWanted), wanted.and(isWanted));
    }

    /** The rules that this checker runs, in the order of its reports. */
    public List<RuleDescription> rules() {
        return Stream.concat(
                        checker.rules().stream(),
                        EXAMINATIONS.stream()
                                .flatMap(examination -> examination.rules().stream())
                                .filter(wanted))
                .toList();
    }

    /**
     * Judges the page that is open.
     *
     * @throws dev.guildhall.accessibility.browser.page.LivePageException if the browser does not do what it is asked
     */
    public PageReport check(LivePage page) {
        try {
            Snapshot snapshot = Snapshot.take(page);
            if (!snapshot.isHtml()) {
                return PageReport.unreadable(
                        page.name(), "It is " + snapshot.contentType() + "; open a page of HTML in the browser.");
            }
            Set<String> notJudged = new LinkedHashSet<>(List.of(WHERE));
            List<Rule> rules = new ArrayList<>();
            for (Examination examination : EXAMINATIONS) {
                if (examination.rules().stream().anyMatch(wanted)) {
                    examination.examine(page, notJudged::add).stream()
                            .filter(rule -> wanted.test(rule.description()))
                            .forEach(rules::add);
                }
            }
            return checker.and(rules.toArray(Rule[]::new))
                    .check(snapshot.page())
                    .alsoNotJudged(List.copyOf(notJudged));
        } finally {
            page.restoreSize();
            PageScript.FORGET.runOn(page);
        }
    }
}
