package dev.guildhall.accessibility.format;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.stream.Stream;

/** Reports to write down. */
public final class Reports {
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    private Reports() {}

    public static Report of(Page... pages) {
        return new Report(CHECKER.rules(), Stream.of(pages).map(CHECKER::check).toList(), NOON);
    }

    /** A page with a finding and a question, a clean one, and one that cannot be judged. */
    public static Report ofThree() {
        return of(
                Page.of(
                        "name.html",
                        "<html lang=en><title>Apply</title>\n<h1>Your name</h1>\n<input id=name value='Ann Other'>"
                                + "<object data=a.png>A map</object>"),
                Page.of("clean.html", "<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>"),
                Page.of("logo.png", "\u0089PNG\0"));
    }

    public static String written(ReportFormat format, Report report) {
        StringWriter to = new StringWriter();
        try {
            format.write(report, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }
}
