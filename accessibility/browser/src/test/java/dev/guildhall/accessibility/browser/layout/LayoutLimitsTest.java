package dev.guildhall.accessibility.browser.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.browser.BrowserChecker;
import dev.guildhall.accessibility.browser.Shared;
import dev.guildhall.accessibility.report.PageReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class LayoutLimitsTest {
    private static final String SMALL =
            "<style>button{display:block;width:16px;height:16px;padding:0;border:0}.room{height:48px}</style>";

    private static final String LINE_CUT_WHEN_WIDENED =
            "<div style='width:19ch;height:19px;overflow:hidden;font:16px/19px monospace'>AAAAAAAAAAAAAAAAAA</div>";

    private final Shared.Visit visit;

    LayoutLimitsTest(Shared.Visit visit) {
        this.visit = visit;
    }

    @Test
    void targets_past_the_limit_are_not_measured_and_the_report_says_so() {
        String roomy = "<div class=room><button aria-label=x></button></div>";
        String crowded = "<button aria-label=y></button><button aria-label=z></button>";

        visit.opens(SMALL + roomy.repeat(LayoutExamination.MAX_TARGETS - 2) + crowded);
        assertThat(visit.failures("live-target-size")).hasSize(2);

        visit.opens(SMALL + roomy.repeat(LayoutExamination.MAX_TARGETS) + crowded);
        PageReport report = only("live-target-size");
        assertThat(report.findings()).isEmpty();
        assertThat(report.notJudged()).contains("Only the first 2000 targets were measured.");
    }

    @Test
    void lines_past_the_limit_are_not_measured_and_the_report_says_so() {
        visit.opens("<p>a</p>".repeat(LayoutExamination.MAX_LINES - 1) + LINE_CUT_WHEN_WIDENED);
        assertThat(visit.failures("live-text-spacing")).hasSize(1);

        visit.opens("<p>a</p>".repeat(LayoutExamination.MAX_LINES) + LINE_CUT_WHEN_WIDENED);
        PageReport report = only("live-text-spacing");
        assertThat(report.findings()).isEmpty();
        assertThat(report.notJudged())
                .contains("Only the first 5000 lines of text were measured with wider spacing and on a narrow screen.");
    }

    private PageReport only(String rule) {
        return BrowserChecker.standard()
                .only(description -> description.id().equals(rule))
                .check(visit.page());
    }
}
