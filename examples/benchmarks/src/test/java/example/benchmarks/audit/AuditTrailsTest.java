package example.benchmarks.audit;

import static org.assertj.core.api.Assertions.assertThat;

import example.benchmarks.audit.AuditTrails.Beginning;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each trail, as short as can be: the figures mean nothing and none of them is asserted. */
class AuditTrailsTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @TempDir
    private Path disk;

    @Test
    void each_trail_keeps_events_and_has_a_row() throws Exception {
        Map<String, Beginning> trails = new LinkedHashMap<>();
        trails.put("bare loop", BareLoop::new);
        trails.put("record", GuildhallTrail::new);
        trails.put("recordAsync", GuildhallAsyncTrail::new);
        trails.put("Logback", folder -> new LogbackTrail(folder, LogbackTrail.Flushing.EACH));
        trails.put("SQLite", SqlTrail::sqlite);
        trails.put("PostgreSQL", folder -> SqlTrail.postgresql());
        StringBuilder out = new StringBuilder();

        AuditTrails.compare("Shortly", trails, disk, List.of(2), 1, SHORT, SHORT, out);

        assertThat(out.toString().lines().skip(1))
                .hasSameSizeAs(trails.keySet())
                .allMatch(line -> line.matches(".* 2 callers +[1-9].* p50 .*"));
    }

    @Test
    void an_event_has_about_320_bytes() {
        assertThat(Events.bytes(1_000_000)).hasSizeBetween(300, 340);
    }
}
