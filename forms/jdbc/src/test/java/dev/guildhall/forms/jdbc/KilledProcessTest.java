package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.delivery.Deliveries;
import dev.guildhall.forms.jdbc.KilledService.Note;
import dev.guildhall.forms.jdbc.KilledService.Place;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that is killed between the person's submission and the team's acknowledgement. */
class KilledProcessTest {

    private final PGSimpleDataSource source = PostgresServer.shared().source();
    private final List<Submission<Note>> received = new CopyOnWriteArrayList<>();
    private final List<ServiceEvent> published = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource
    void what_was_accepted_is_published_and_delivered_by_the_next_process_under_its_reference(Place place)
            throws IOException, InterruptedException {
        JdbcSchema.create(source);
        new Database(source).update("empty the table", "TRUNCATE guildhall_application", statement -> {});

        killAt(place);

        Clock afterTheLease =
                Clock.offset(Clock.systemUTC(), KilledService.POLICY.lease().plusSeconds(1));
        JourneyStore store = JdbcJourneyStore.of(source, afterTheLease);
        try (Deliveries next = KilledService.deliveries(
                store, KilledService.announcement(published::add), received::add, afterTheLease)) {
            assertThat(next.pending()).isEqualTo(1);
            next.takeUpDue();
            assertThat(next.awaitIdle(Duration.ofSeconds(30))).isTrue();
        }

        assertThat(received).singleElement().satisfies(submission -> {
            assertThat(submission.reference()).isEqualTo(KilledService.REFERENCE);
            assertThat(submission.application()).isEqualTo(new Note("ŵ \"</b>"));
            assertThat(submission.language()).isEqualTo(Language.WELSH);
        });
        assertThat(published)
                .as("published again only where it is not certain that it was")
                .hasSize(place == Place.PUBLISHING ? 1 : 0);
        assertThat(store.find(KilledService.KEY).orElseThrow().status()).isInstanceOf(Status.Submitted.class);
    }

    private void killAt(Place place) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        KilledService.class.getName(),
                        Integer.toString(source.getPortNumbers()[0]),
                        place.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines()
                            .filter(line -> line.equals("waiting at " + place))
                            .findFirst())
                    .isPresent();
        } finally {
            service.destroyForcibly().waitFor();
        }
        assertThat(service.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
    }
}
