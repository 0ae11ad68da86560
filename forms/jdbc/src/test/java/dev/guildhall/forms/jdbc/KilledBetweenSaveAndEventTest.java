package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.JourneyHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that is killed after a page's answers were saved and before anybody has heard of it. */
class KilledBetweenSaveAndEventTest {

    private final PGSimpleDataSource source = PostgresServer.shared().source();

    @Test
    void the_answers_stay_the_event_of_the_request_under_way_is_lost_and_no_other_is() throws Exception {
        JdbcSchema.create(source);
        new Database(source).update("empty the table", "TRUNCATE guildhall_application", statement -> {});
        List<String> said = killed();
        List<String> heard = new CopyOnWriteArrayList<>();

        try (JourneyHandler next = KilledListener.handler(source, event -> heard.add(KilledListener.name(event)))) {
            String session = said.stream()
                    .filter(line -> line.startsWith("session "))
                    .findFirst()
                    .orElseThrow()
                    .substring("session ".length());
            Citizen citizen = Citizen.known(session, next);
            assertThat(citizen.shown("name")).isEqualTo("Ada");
            assertThat(citizen.shown("rooms")).as("what was saved is not lost").isEqualTo("3");
            citizen.answers("rooms", "3");
            assertThat(heard).as("what is there already is not told again").isEmpty();
            citizen.answers("town", "Leeds").visits("check-answers").submits();
            assertThat(next.deliveries().awaitIdle(Duration.ofSeconds(30))).isTrue();
        }

        assertThat(said)
                .filteredOn(line -> line.startsWith("heard "))
                .containsExactly("heard JourneyStarted", "heard name");
        assertThat(heard).containsExactly("town", "Submitted");
    }

    /** What the process said until it was killed. */
    private List<String> killed() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        KilledListener.class.getName(),
                        Integer.toString(source.getPortNumbers()[0]))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null && !line.equals(KilledListener.WAITING)) {
                said.add(line);
                line = reader.readLine();
            }
            assertThat(line).isEqualTo(KilledListener.WAITING);
        } finally {
            service.destroyForcibly().waitFor();
        }
        assertThat(service.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        return said;
    }
}
