package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Judges pages on all processors at once, and reports them in their order. One bad page never stops the others. */
final class Checking {
    private final AccessibilityChecker checker;

    Checking(AccessibilityChecker checker) {
        this.checker = checker;
    }

    /** Judges them; what cannot be read is told on standard error, too, whatever becomes of the report. */
    Report report(List<PageSource> sources, Console console) {
        Report report = new Report(
                checker.rules(), judged(sources, console), console.clock().instant());
        report.unreadable().forEach(page -> console.note(page.describe()));
        return report;
    }

    private List<PageReport> judged(List<PageSource> sources, Console console) {
        int threads = Math.min(sources.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (ProgressBar bar = ProgressBar.on(console, sources.size())) {
            List<Future<PageReport>> waiting = new ArrayList<>();
            for (PageSource source : sources) {
                waiting.add(pool.submit(() -> {
                    PageReport page = check(source);
                    bar.step();
                    return page;
                }));
            }
            List<PageReport> pages = new ArrayList<>();
            for (int at = 0; at < waiting.size(); at++) {
                pages.add(resultOf(waiting.get(at), sources.get(at).name()));
            }
            return pages;
        } finally {
            pool.shutdownNow();
        }
    }

    private PageReport check(PageSource source) {
        try {
            PageSource.Loaded loaded = source.load();
            PageReport report = checker.check(loaded.page());
            return loaded.notes().isEmpty() ? report : report.alsoNotJudged(loaded.notes());
        } catch (UnreadablePageException | IOException failed) {
            return PageReport.unreadable(source.name(), Failures.say(failed));
        } catch (OutOfMemoryError full) {
            return PageReport.unreadable(
                    source.name(),
                    "Judging it takes more memory than there is; give more with java -Xmx4g, or split the page.");
        }
    }

    private static PageReport resultOf(Future<PageReport> waiting, String name) {
        try {
            return waiting.get();
        } catch (ExecutionException broken) {
            return PageReport.unreadable(name, Failures.say(broken.getCause()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return PageReport.unreadable(name, "The check was stopped.");
        }
    }
}
