package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Judges pages on all processors at once, and reports them in their order. One bad page never stops the others.
 *
 * <pre>{@code
 * CheckRun run = new CheckRun(AccessibilityChecker.standard(), Clock.systemUTC());
 * Report report = run.over(PageFolder.at(Path.of("target/site")).pages());
 * }</pre>
 */
public final class CheckRun {
    private final AccessibilityChecker checker;
    private final Clock clock;

    /**
     * A run with the rules of a checker.
     *
     * @param clock tells when the report is made
     */
    public CheckRun(AccessibilityChecker checker, Clock clock) {
        this.checker = checker;
        this.clock = clock;
    }

    /** Judges pages; one that cannot be read is in the report with the reason. */
    public Report over(List<PageSource> sources) {
        return over(sources, () -> {});
    }

    /**
     * Judges pages and tells of each.
     *
     * @param judged is run after each page, by several threads at once
     */
    public Report over(List<PageSource> sources, Runnable judged) {
        List<PageReport> pages = sources.isEmpty() ? List.of() : judged(sources, judged);
        return new Report(checker.rules(), pages, clock.instant());
    }

    private List<PageReport> judged(List<PageSource> sources, Runnable judged) {
        int threads = Math.min(sources.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<PageReport>> waiting = new ArrayList<>();
            for (PageSource source : sources) {
                waiting.add(pool.submit(() -> {
                    PageReport page = check(source);
                    judged.run();
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
                    "Judging it takes more memory than there is; give Java more, such as -Xmx4g, or split the page.");
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
