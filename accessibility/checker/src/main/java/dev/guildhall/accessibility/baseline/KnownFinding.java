package dev.guildhall.accessibility.baseline;

import dev.guildhall.accessibility.report.Finding;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A finding that is known: what and where it is, who answers for it, why it is there still, and until when.
 *
 * @param page as reports call it
 * @param rule its id
 * @param selector that finds the element
 * @param snippet the element's start tag as reports show it
 * @param count how often the rule finds exactly this, at least 1
 * @param owner a team or a role rather than a person, because the file is kept with the code
 * @param reason why it is not mended yet
 * @param expires the last day on which it is accepted
 */
public record KnownFinding(
        String page,
        String rule,
        String selector,
        String snippet,
        int count,
        String owner,
        String reason,
        LocalDate expires) {

    /** The order of the file, which never depends on the order of pages or rules in a run. */
    static final Comparator<KnownFinding> ORDER = Comparator.comparing(KnownFinding::page)
            .thenComparing(KnownFinding::rule)
            .thenComparing(KnownFinding::selector)
            .thenComparing(KnownFinding::snippet);

    public KnownFinding {
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + "; it must be at least 1");
        }
        if (owner.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "owner and reason must not be empty; say who will mend it, and why not yet");
        }
    }

    /** What makes findings the same. */
    Key key() {
        return new Key(page, rule, selector, snippet);
    }

    /** True on the days after the last on which it is accepted. */
    public boolean hasExpiredBy(LocalDate today) {
        return expires.isBefore(today);
    }

    /** In one line: where it is, and whose it is. */
    public String describe() {
        return page + "  " + rule + "  " + selector + "  (" + owner + ", until " + expires + ": " + reason + ")";
    }

    /** A place on a page and what is there. The line is no part of it: a line that is added above changes nothing. */
    record Key(String page, String rule, String selector, String snippet) {
        static Key of(Finding finding) {
            return new Key(finding.page(), finding.rule().id(), finding.selector(), finding.snippet());
        }

        KnownFinding knownAs(int count, Acceptance acceptance) {
            return new KnownFinding(
                    page,
                    rule,
                    selector,
                    snippet,
                    count,
                    acceptance.owner(),
                    acceptance.reason(),
                    acceptance.expires());
        }
    }
}
