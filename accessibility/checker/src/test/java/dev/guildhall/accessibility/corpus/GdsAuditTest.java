package dev.guildhall.accessibility.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.PageReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GdsAuditTest {
    @Test
    void every_page_of_the_audit_is_judged() {
        List<Path> pages = Corpus.gdsPages();

        int withFindings = 0;
        int withQuestions = 0;
        for (Path page : pages) {
            PageReport report = AccessibilityChecker.standard()
                    .check(Page.of(page.toString(), Corpus.read(page)).withSheets(Corpus.sheetsOf(page)));
            assertThat(report.unreadable()).as(page.toString()).isEmpty();
            withFindings += report.findings().isEmpty() ? 0 : 1;
            withQuestions += report.questions().isEmpty() ? 0 : 1;
        }

        System.out.printf(
                "GDS audit: %d pages judged; %d have findings, %d have questions%n",
                pages.size(), withFindings, withQuestions);
    }
}
