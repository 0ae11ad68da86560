package dev.guildhall.accessibility.baseline;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a team knows.
 *
 * <pre>{@code
 * Baseline known = Baseline.EMPTY.frozen(report, new Acceptance("web team", "new header in May", LocalDate.of(2026, 5, 31)));
 * known.write(writer);
 * known.compare(nextReport, today).isClean(); // nothing new, nothing expired, nothing that is gone
 * }</pre>
 *
 * <p>Findings are the same if page, rule, selector and snippet are, and as many of them as there were: mending one fault never makes
 * room for another. Questions are no findings and are not frozen.
 */
public final class Baseline {
    /** Nothing is known. */
    public static final Baseline EMPTY = new Baseline(List.of());

    private final List<KnownFinding> known;

    Baseline(List<KnownFinding> known) {
        this.known = known.stream().sorted(KnownFinding.ORDER).toList();
    }

    /**
     * Reads a baseline.
     *
     * @throws BaselineFormatException when the text is no baseline; it says where
     * @throws IOException when the reader throws it
     */
    public static Baseline read(Reader from) throws IOException {
        return new Baseline(BaselineJson.read(from));
    }

    /** Writes the baseline as JSON, in an order that does not change from run to run; the writer is left open. */
    public void write(Writer to) throws IOException {
        BaselineJson.write(known, to);
    }

    /** What is known, by page, rule, selector and snippet. */
    public List<KnownFinding> known() {
        return known;
    }

    /**
     * The findings of a report as what is known from now on. Those that were known keep their owner, reason and expiry, even if it
     * has passed, unless there are more of them now; those that are gone are left out.
     */
    public Baseline frozen(Report report, Acceptance acceptance) {
        Map<KnownFinding.Key, Integer> counts = new LinkedHashMap<>();
        report.findings().forEach(finding -> counts.merge(KnownFinding.Key.of(finding), 1, Integer::sum));
        Map<KnownFinding.Key, KnownFinding> before = new HashMap<>();
        known.forEach(entry -> before.put(entry.key(), entry));
        List<KnownFinding> frozen = new ArrayList<>();
        counts.forEach((key, count) -> frozen.add(key.knownAs(count, terms(before.get(key), count, acceptance))));
        known.stream().filter(entry -> !isJudged(entry, report)).forEach(frozen::add);
        return new Baseline(frozen);
    }

    private static Acceptance terms(@Nullable KnownFinding old, int count, Acceptance acceptance) {
        return old != null && old.count() >= count
                ? new Acceptance(old.owner(), old.reason(), old.expires())
                : acceptance;
    }

    /** What of a report is new, and what of this baseline holds no longer. */
    public Comparison compare(Report report, LocalDate today) {
        Map<KnownFinding.Key, Integer> left = new HashMap<>();
        known.forEach(entry -> left.put(entry.key(), entry.count()));
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            int rest = left.getOrDefault(KnownFinding.Key.of(finding), 0);
            if (rest == 0) {
                fresh.add(finding);
            } else {
                left.put(KnownFinding.Key.of(finding), rest - 1);
            }
        }
        return new Comparison(
                fresh,
                known.stream().filter(entry -> entry.hasExpiredBy(today)).toList(),
                known.stream()
                        .filter(entry -> isJudged(entry, report) && left.getOrDefault(entry.key(), 0) > 0)
                        .toList());
    }

    /** Where the rule was not run or the page could not be judged, nobody can say that the finding is gone. */
    private static boolean isJudged(KnownFinding entry, Report report) {
        return report.rules().stream().anyMatch(rule -> rule.id().equals(entry.rule()))
                && report.unreadable().stream().noneMatch(page -> page.page().equals(entry.page()));
    }
}
