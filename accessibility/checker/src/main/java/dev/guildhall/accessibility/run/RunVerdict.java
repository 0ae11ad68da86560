package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.baseline.Comparison;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a run passes, and what against it does not.
 *
 * <pre>{@code
 * RunVerdict verdict = RunVerdict.of(report, BaselineFile.read(file), FailOn.FAILED, today);
 * verdict.isClean();
 * }</pre>
 *
 * @param failing what fails the run, by the choice of what to fail on; known findings are not among it
 * @param comparison how the report stands against the baseline, whatever fails the run
 */
public record RunVerdict(List<Finding> failing, Comparison comparison, FailOn failOn) {
    public RunVerdict {
        failing = List.copyOf(failing);
    }

    /**
     * The verdict on a report. Pages that could not be read are the caller's to judge.
     *
     * @param known {@link Baseline#EMPTY} where there is none
     * @param today the day on which entries of the baseline may have expired
     */
    public static RunVerdict of(Report report, Baseline known, FailOn failOn, LocalDate today) {
        Comparison comparison = known.compare(report, today);
        return new RunVerdict(failOn.of(comparison.fresh(), report.questions()), comparison, failOn);
    }

    /** What fails the run, each with its mend: the first findings in full, then what of the baseline is stale. */
    public List<String> describe() {
        return Stream.concat(FirstFindings.describe(failing).stream(), comparison.describeStale().stream())
                .toList();
    }

    /** True if an entry of the baseline has expired, or is of a finding that occurs no longer. */
    public boolean isStale() {
        return !comparison.expired().isEmpty() || !comparison.gone().isEmpty();
    }

    /** True if nothing fails the run; a stale baseline does, unless nothing shall. */
    public boolean isClean() {
        return failOn == FailOn.NEVER || (failing.isEmpty() && !isStale());
    }
}
