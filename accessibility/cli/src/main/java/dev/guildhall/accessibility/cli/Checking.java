package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.run.CheckRun;
import dev.guildhall.accessibility.run.PageSource;
import java.util.List;

/** A run whose progress is seen on standard error. */
final class Checking {
    private Checking() {}

    /** Judges pages; what cannot be read is told on standard error, too, whatever becomes of the report. */
    static Report report(AccessibilityChecker checker, List<PageSource> sources, Console console) {
        try (ProgressBar bar = ProgressBar.on(console, sources.size())) {
            Report report = new CheckRun(checker, console.clock()).over(sources, bar::step);
            report.unreadable().forEach(page -> console.note(page.describe()));
            return report;
        }
    }
}
