package dev.guildhall.accessibility.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckRunTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final CheckRun run = new CheckRun(AccessibilityChecker.standard(), Clock.fixed(NOW, ZoneOffset.UTC));

    private static PageSource page(String name, String html) {
        return PageSource.stream(
                name, new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), SheetSource.none());
    }

    @Test
    void pages_are_reported_in_their_order_and_each_is_counted() {
        List<PageSource> sources = IntStream.range(0, 50)
                .mapToObj(i -> page("page " + i, "<p>" + "x".repeat(50 - i)))
                .toList();
        AtomicInteger judged = new AtomicInteger();

        Report report = run.over(sources, judged::incrementAndGet);

        assertThat(report.pages().stream().map(PageReport::page))
                .containsExactlyElementsOf(
                        sources.stream().map(PageSource::name).toList());
        assertThat(judged).hasValue(50);
        assertThat(report.madeAt()).isEqualTo(NOW);
    }

    @Test
    void one_that_cannot_be_read_never_stops_the_others() {
        List<PageSource> sources = new ArrayList<>();
        sources.add(PageSource.file("gone.html", Path.of("gone.html"), SheetSource.none()));
        sources.add(PageSource.unreadable("lost", "Nobody may read it."));
        sources.add(new PageSource() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Loaded load() {
                throw new IllegalStateException("the words of a page");
            }
        });
        sources.add(page("sound", "<h1>Apply</h1>"));

        List<PageReport> pages = run.over(sources).pages();

        assertThat(pages.get(0).whyUnreadable()).isEqualTo("It is not there; look at its name.");
        assertThat(pages.get(1).whyUnreadable()).isEqualTo("Nobody may read it.");
        assertThat(pages.get(2).whyUnreadable())
                .startsWith("The checker broke off, which it should never do: java.lang.IllegalStateException")
                .doesNotContain("words of a page");
        assertThat(pages.get(3).findings()).isNotEmpty();
    }

    @Test
    void a_run_over_no_page_is_an_empty_report() {
        assertThat(run.over(List.of()).pages()).isEmpty();
    }
}
