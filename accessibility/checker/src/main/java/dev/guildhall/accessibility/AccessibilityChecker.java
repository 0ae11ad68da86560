package dev.guildhall.accessibility;

import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import dev.guildhall.accessibility.tree.PageTooComplexException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Judges the accessibility of HTML pages without a browser: no network, no script is run.
 *
 * <pre>{@code
 * PageReport report = AccessibilityChecker.standard().check("<html><h1>Apply</h1>");
 * report.findings().get(0).message(); // "The page has no title."
 * }</pre>
 *
 * <p>A finding is certain; what only a person can tell is among the report's questions. A checker is immutable and may be
 * shared by threads. Bad markup is mended as browsers do; what could not be judged is said in the report.
 */
public final class AccessibilityChecker {
    /** A page longer than this, in characters, is not judged. */
    public static final int MAX_CHARACTERS = 32 * 1024 * 1024;

    /** A rule reports at most this many findings and questions on one page; the rest are counted in the report. */
    public static final int MAX_FINDINGS_PER_RULE = 1_000;

    private static final String BYTES_NOT_TEXT = "It holds zero bytes, so it is not text; give the page's markup.";

    private final List<Rule> rules;

    private AccessibilityChecker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A checker with every rule that comes with it, but those of WCAG 2.2 AAA. */
    public static AccessibilityChecker standard() {
        return upTo(Level.AA);
    }

    /** A checker with every rule that comes with it, but those of WCAG 2.2 above this level. */
    public static AccessibilityChecker upTo(Level highest) {
        return new AccessibilityChecker(StandardRules.ALL.stream()
                .filter(rule -> rule.description().ruleSet().isWithin(highest))
                .toList());
    }

    /** A checker with the rules of some sets only. */
    public static AccessibilityChecker with(RuleSet first, RuleSet... more) {
        Set<RuleSet> sets = EnumSet.of(first, more);
        return new AccessibilityChecker(StandardRules.ALL.stream()
                .filter(rule -> sets.contains(rule.description().ruleSet()))
                .toList());
    }

    /** This checker with more rules, such as a team's own. */
    public AccessibilityChecker and(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return new AccessibilityChecker(all);
    }

    /** This checker without the rules that are not wanted. */
    public AccessibilityChecker only(Predicate<RuleDescription> wanted) {
        return new AccessibilityChecker(
                rules.stream().filter(rule -> wanted.test(rule.description())).toList());
    }

    /** The rules that this checker runs, in the order of its reports. */
    public List<RuleDescription> rules() {
        return rules.stream().map(Rule::description).toList();
    }

    /** Judges a page that has no name. */
    public PageReport check(String html) {
        return check(Page.of("page", html));
    }

    /** Judges a page. */
    public PageReport check(Page page) {
        return check(
                page.name(),
                page.source(),
                () -> AccessibilityTree.of(ParsedPage.parse(page.source(), page.mediaType()), page.sheets()));
    }

    /** Judges a page as a browser holds it; lines and columns of findings are those of the DOM that was written out. */
    public PageReport check(RenderedPage page) {
        return check(
                page.name(), page.dom(), () -> AccessibilityTree.of(ParsedPage.ofLiveDom(page.dom()), page.styles()));
    }

    private PageReport check(String name, String source, Supplier<AccessibilityTree> read) {
        if (source.length() > MAX_CHARACTERS) {
            return PageReport.unreadable(
                    name,
                    "It has " + source.length() + " characters; the limit is " + MAX_CHARACTERS + ". Split the page.");
        }
        if (source.indexOf('\0') >= 0) {
            return PageReport.unreadable(name, BYTES_NOT_TEXT);
        }
        if (source.isBlank()) {
            return PageReport.unreadable(name, "It is empty; give the page's markup.");
        }
        AccessibilityTree tree = read.get();
        if (tree.elements().isEmpty()) {
            return PageReport.unreadable(name, "It holds no element; give the page's markup.");
        }
        List<String> notJudged = new ArrayList<>(tree.notJudged());
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : rules) {
            outcomes.addAll(outcomesOf(rule, name, tree, notJudged));
        }
        return new PageReport(name, outcomes, notJudged, "");
    }

    private static List<Outcome> outcomesOf(Rule rule, String page, AccessibilityTree tree, List<String> notJudged) {
        RuleDescription description = rule.description();
        List<Judgement> judgements;
        try {
            judgements = rule.judge(tree);
        } catch (PageTooComplexException tooComplex) {
            notJudged.add("Rule " + description.id() + ": " + tooComplex.getMessage());
            String question =
                    "Is this page right by the rule \"" + description.title() + "\"? It was too complex to tell.";
            return List.of(new Outcome.CannotTell(finding(description, page, tree, tree.root(), question, "")));
        }
        if (judgements.isEmpty()) {
            return List.of(new Outcome.Inapplicable(description));
        }
        List<Outcome> outcomes = new ArrayList<>();
        int passed = 0;
        int left = 0;
        for (Judgement judgement : judgements) {
            if (judgement.verdict() instanceof Verdict.Passed) {
                passed++;
            } else if (outcomes.size() == MAX_FINDINGS_PER_RULE) {
                left++;
            } else {
                outcomes.add(outcomeOf(description, page, tree, judgement));
            }
        }
        if (left > 0) {
            notJudged.add("Rule " + description.id() + ": " + left + " more findings are not listed; mend the first "
                    + MAX_FINDINGS_PER_RULE + " and check again.");
        }
        if (passed > 0) {
            outcomes.add(new Outcome.Passed(description, passed));
        }
        return outcomes;
    }

    private static Outcome outcomeOf(RuleDescription rule, String page, AccessibilityTree tree, Judgement judgement) {
        AccessibleElement target = judgement.target();
        if (judgement.verdict() instanceof Verdict.CannotTell unsure) {
            return new Outcome.CannotTell(finding(rule, page, tree, target, unsure.question(), ""));
        }
        Verdict.Failed failed = (Verdict.Failed) judgement.verdict();
        if (target.visibilityIsUncertain()) {
            String question = "Is this ever shown to anyone? If so: " + failed.why();
            return new Outcome.CannotTell(finding(rule, page, tree, target, question, failed.mend()));
        }
        return new Outcome.Failed(finding(rule, page, tree, target, failed.why(), failed.mend()));
    }

    private static Finding finding(
            RuleDescription rule,
            String page,
            AccessibilityTree tree,
            AccessibleElement target,
            String message,
            String mend) {
        ParsedPage parsed = tree.page();
        ParsedPage.Position position = parsed.positionOf(target.element());
        return new Finding(
                page,
                rule,
                tree.selectorOf(target),
                position.line(),
                position.column(),
                parsed.snippetOf(target.element()),
                message,
                mend.isEmpty() ? rule.advice() : mend);
    }
}
