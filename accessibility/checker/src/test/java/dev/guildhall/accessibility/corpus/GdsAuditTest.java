package dev.guildhall.accessibility.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GdsAuditTest {
    /** What was reached; the goal for the whole set of 142 is 80 failed and 120 named. */
    private static final int FAILED = 45;

    private static final int NAMED = 64;

    @Test
    void the_planted_faults_of_the_audit_are_found_or_asked_about() {
        List<GdsScore> scores = GdsScore.all();

        long failed = scores.stream().filter(GdsScore::isFailed).count();
        long named = scores.stream().filter(GdsScore::isNamed).count();
        System.out.printf(
                "GDS audit: of %d planted faults %d failed, %d failed or asked about%n", scores.size(), failed, named);
        assertThat(failed).isGreaterThanOrEqualTo(FAILED);
        assertThat(named).isGreaterThanOrEqualTo(NAMED);
    }

    @Test
    void the_rules_about_every_fault_are_written_down() {
        assertThat(Corpus.gdsCases())
                .allSatisfy(gdsCase -> assertThat(GdsFaults.rulesAbout(gdsCase.name()))
                        .as(gdsCase.name())
                        .isNotEmpty());
    }
}
