package example.benchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our side of the comparison, as short as can be: its figures mean nothing and none of them is asserted. */
class JourneysTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void our_sides_are_gone_through_and_a_row_of_each_is_printed() throws IOException {
        StringBuilder out = new StringBuilder();

        Engine self = Engine.guildhall();
        Engine peer = new Engine("Itself", Engine.Role.PEER, self.entry(), self.command());

        Journeys.run(List.of(self, Engine.guildhallOnPostgresql(), peer), 1, SHORT, SHORT, out);

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("Guildhall +[\\d,]+ +[\\d,]+ \\(.*"))
                .anyMatch(line -> line.matches("Guildhall on PostgreSQL +[\\d,]+ +[\\d,]+ \\(.*"))
                .anyMatch(line -> line.matches("Guildhall does [\\d.]+ times the requests a second of Itself, .*"));
    }

    @Test
    void an_engine_that_does_not_serve_the_journey_is_told() throws IOException {
        try (RunningEngine running = RunningEngine.start(Engine.guildhall());
                Connection connection = new Connection(running.port())) {
            Visitor lost = new Visitor(connection, "/nowhere", nanos -> {});

            assertThatThrownBy(lost::walk)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Expected a redirect, but /nowhere answered 404");
        }
    }
}
