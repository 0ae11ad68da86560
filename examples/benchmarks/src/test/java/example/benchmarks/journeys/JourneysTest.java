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
    void our_side_is_gone_through_and_a_row_is_printed() throws IOException {
        StringBuilder out = new StringBuilder();

        Journeys.run(List.of(Engine.guildhall(), Engine.guildhall()), 1, SHORT, SHORT, out);

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("Guildhall +[\\d,]+ +[\\d,]+ \\(.*"));
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
