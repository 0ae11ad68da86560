package dev.guildhall.accessibility.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.baseline.Acceptance;
import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunVerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String CLEAN = "<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>";
    static final String FAULTY = CLEAN.replace("</main>", "<input id=a></main>");

    static Report report(String html) {
        AccessibilityChecker checker = AccessibilityChecker.standard();
        return new Report(checker.rules(), List.of(checker.check(Page.of("a.html", html))), Instant.EPOCH);
    }

    private static Baseline frozen() {
        return Baseline.EMPTY.frozen(report(FAULTY), new Acceptance("web team", "in May", TODAY));
    }

    @Test
    void a_finding_fails_unless_it_is_known() {
        assertThat(RunVerdict.of(report(FAULTY), Baseline.EMPTY, FailOn.FAILED, TODAY)
                        .isClean())
                .isFalse();
        assertThat(RunVerdict.of(report(FAULTY), frozen(), FailOn.FAILED, TODAY).isClean())
                .isTrue();
    }

    @Test
    void an_entry_that_has_expired_or_is_gone_fails_a_run_without_a_finding() {
        RunVerdict expired = RunVerdict.of(report(FAULTY), frozen(), FailOn.FAILED, TODAY.plusDays(1));
        RunVerdict gone = RunVerdict.of(report(CLEAN), frozen(), FailOn.FAILED, TODAY);

        assertThat(expired.failing()).isEmpty();
        assertThat(expired.isClean()).isFalse();
        assertThat(gone.failing()).isEmpty();
        assertThat(gone.isClean()).isFalse();
    }

    @Test
    void nothing_fails_a_run_that_only_tells() {
        assertThat(RunVerdict.of(report(FAULTY), Baseline.EMPTY, FailOn.NEVER, TODAY)
                        .isClean())
                .isTrue();
        assertThat(RunVerdict.of(report(CLEAN), frozen(), FailOn.NEVER, TODAY).isClean())
                .isTrue();
    }

    @Test
    void what_to_fail_on_is_named_as_people_write_it() {
        assertThat(List.of(FailOn.values())).allMatch(choice -> FailOn.named(choice.toString()) == choice);
        assertThatThrownBy(() -> FailOn.named("always"))
                .hasMessage("\"always\" is nothing to fail on; write one of failed, wcag, cantTell, never.");
    }
}
