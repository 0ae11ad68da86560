package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.report.RuleFindings;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The report for people at a terminal: what failed, grouped by rule and worst first; what a person must look at; what could not be
 * judged; and the sum.
 *
 * <pre>{@code
 * ConsoleReport.write(report, ConsoleReport.Colours.ANSI, writer);
 * }</pre>
 */
public final class ConsoleReport {
    /** Of one rule so many places are listed; the other formats have all. */
    public static final int MAX_PLACES = 20;

    private static final String RESET = "\u001b[0m";

    private final Colours colours;
    private final Writer to;

    private ConsoleReport(Colours colours, Writer to) {
        this.colours = colours;
        this.to = to;
    }

    /** Whether the terminal shows colours; they only repeat what the words say. */
    public enum Colours {
        NONE,
        ANSI
    }

    /** Writes a report. */
    public static void write(Report report, Colours colours, Writer to) throws IOException {
        ConsoleReport console = new ConsoleReport(colours, to);
        console.groups("FAILED", "31", report.findings());
        console.groups("CANNOT TELL", "33", report.questions());
        for (PageReport page : report.pages()) {
            console.notJudged(page);
        }
        console.line(console.coloured(report.isClean() ? "32" : "1", Words.summary(report)));
        to.flush();
    }

    private void groups(String heading, String colour, List<Finding> findings) throws IOException {
        for (RuleFindings group : RuleFindings.worstFirst(findings)) {
            RuleDescription rule = group.rule();
            line(coloured(colour, heading) + "  " + coloured("1", rule.title()) + "  (" + rule.id() + ", "
                    + rule.ruleSet().title() + ", "
                    + Words.count(group.findings().size(), "place", "places") + ")");
            if (!rule.criteria().isEmpty()) {
                line("  " + Words.criteria(rule));
            }
            if (!rule.affected().isEmpty()) {
                line("  hurts " + Words.affected(rule));
            }
            for (Finding finding : group.findings()
                    .subList(0, Math.min(MAX_PLACES, group.findings().size()))) {
                place(finding);
            }
            int left = group.findings().size() - MAX_PLACES;
            if (left > 0) {
                line("  and " + left + " more; the other formats have all");
            }
            line("");
        }
    }

    private void place(Finding finding) throws IOException {
        line("  "
                + harmless(finding.page() + ":" + finding.line() + ":" + finding.column() + "  " + finding.selector()));
        line("    " + harmless(finding.snippet()));
        line("    " + harmless(finding.message()));
        line("    " + harmless(finding.advice()));
    }

    private void notJudged(PageReport page) throws IOException {
        if (page.unreadable().isPresent()) {
            line(coloured("31", "UNREADABLE") + "  " + harmless(page.describe()));
        }
        for (String sentence : page.notJudged()) {
            line("NOT JUDGED  " + harmless(page.page() + ": " + sentence));
        }
    }

    private String coloured(String code, String words) {
        return colours == Colours.ANSI ? "\u001b[" + code + "m" + words + RESET : words;
    }

    private void line(String text) throws IOException {
        to.write(text);
        to.write('\n');
    }

    /** A page's text must not move the cursor or set the title of the reader's terminal. */
    private static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            safe.append(Character.isISOControl(each) ? '\uFFFD' : each);
        }
        return safe.toString();
    }
}
