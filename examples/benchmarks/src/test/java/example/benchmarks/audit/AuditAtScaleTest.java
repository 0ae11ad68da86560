package example.benchmarks.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import example.benchmarks.audit.AuditAtScale.Measuring;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each measuring with few events: the figures mean nothing and none of them is asserted. */
class AuditAtScaleTest {

    @TempDir
    private Path disk;

    private String measured(Measuring measuring) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AuditAtScale.measure(measuring, 2_000, disk, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_log_is_verified_and_a_subject_found() throws Exception {
        assertThat(measured(VerifySpeed::measure)).contains("verify, round 5: 2,000 events in ");
        assertThat(measured(SubjectSearch::measure)).containsPattern("p50 .* [1-9][0-9.]* events each");
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_measured_is_told_with_what_can() {
        assertThatThrownBy(() -> AuditAtScale.main(new String[] {"colour", "1"}))
                .hasMessage("There is no \"colour\": give verify, opening, heap or subject");
    }
}
