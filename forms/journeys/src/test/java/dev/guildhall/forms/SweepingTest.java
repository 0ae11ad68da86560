package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.VirusScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people leave behind goes when its time has come, whether or not anybody comes after them. */
class SweepingTest {

    private static final Duration SESSION = Duration.ofHours(1);

    /** A draft outlives a session by an eighth of it. */
    private static final Duration LIFETIME = SESSION.plus(SESSION.dividedBy(8));

    private static final Duration AFTER_DELIVERY = Duration.ofDays(3);

    private static final DeliveryPolicy NEVER_OF_ITSELF =
            DeliveryPolicy.standard().poll(Duration.ofDays(1));

    @TempDir
    Path folder;

    private final TurningClock clock = new TurningClock();

    private JourneyHandler handler(DeliveryPolicy policy) {
        return JourneyHandler.of(Claim.journey())
                .store(InMemoryJourneyStore.ofCapacity(5_000, clock))
                .keys(KeyProvider.ofThisProcess(new SecureRandom()))
                .files(FolderFileStore.in(folder))
                .virusScanner(VirusScanner.scanningNothing())
                .lifetime(SESSION)
                .submittedFilesLifetime(AFTER_DELIVERY)
                .deliveryPolicy(policy)
                .clock(clock)
                .build();
    }

    private static Uploader uploaded(JourneyHandler handler) {
        return new Uploader(handler)
                .visits("/claim/receipt")
                .sends(form -> form.field("reason", "It broke").file("receipt", "receipt.pdf", Claim.pdf("mine")));
    }

    private int files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.count();
        }
    }

    @Test
    void an_abandoned_application_and_its_file_go_when_the_application_expires_and_not_before() throws IOException {
        try (JourneyHandler handler = handler(NEVER_OF_ITSELF)) {
            uploaded(handler);
            clock.turn(LIFETIME.minusSeconds(1));
            assertThat(handler.sweep()).isEqualTo(new Swept(0, 0));
            assertThat(files()).isEqualTo(1);

            clock.turn(Duration.ofSeconds(1));

            assertThat(handler.sweep()).isEqualTo(new Swept(1, 1));
            assertThat(files()).isZero();
        }
    }

    @Test
    void the_file_of_somebody_who_goes_on_stays_with_their_application() throws IOException {
        try (JourneyHandler handler = handler(NEVER_OF_ITSELF)) {
            Uploader person = uploaded(handler);
            clock.turn(SESSION.minusMinutes(1));
            person.sends(form -> form.field("witness", "no"));
            person.person().visits("/claim/witness").sends("witness", "no");
            clock.turn(SESSION.minusMinutes(1));

            assertThat(handler.sweep()).isEqualTo(new Swept(0, 0));
            assertThat(files()).isEqualTo(1);
        }
    }

    @Test
    void what_was_delivered_goes_when_the_team_has_had_its_time() throws IOException {
        try (JourneyHandler handler = handler(NEVER_OF_ITSELF)) {
            Uploader person = uploaded(handler);
            person.person().visits("/claim/witness").sends("witness", "no");
            person.visits("/claim/photos").adds("1.png", Claim.png(50)).sends(form -> form.noFile("photos"));
            person.person().visits("/claim/check-answers").sends();
            Delivered.by(handler);

            clock.turn(LIFETIME.plusSeconds(1));
            assertThat(handler.sweep()).isEqualTo(new Swept(1, 0));
            clock.turn(AFTER_DELIVERY);
            assertThat(handler.sweep()).isEqualTo(new Swept(0, 2));
        }
    }

    @Test
    void a_sweep_deletes_no_more_at_once_than_it_says() throws IOException {
        try (JourneyHandler handler = handler(NEVER_OF_ITSELF)) {
            for (int i = 0; i < JourneyHandler.SWEPT + 2; i++) {
                Path left = Files.createFile(folder.resolve(FileStore.newId(new SecureRandom())));
                Files.setLastModifiedTime(left, FileTime.from(clock.instant()));
            }

            assertThat(handler.sweep()).isEqualTo(new Swept(0, JourneyHandler.SWEPT));
            assertThat(handler.sweep()).isEqualTo(new Swept(0, 2));
        }
    }

    @Test
    @Timeout(60)
    void the_handler_sweeps_of_itself_while_nobody_comes() throws IOException, InterruptedException {
        try (JourneyHandler handler = handler(DeliveryPolicy.standard().poll(Duration.ofMillis(20)))) {
            uploaded(handler);

            clock.turn(LIFETIME.plus(Sweeping.PAUSE));

            while (files() > 0) {
                Thread.sleep(20);
            }
            assertThat(handler.sweep()).isEqualTo(new Swept(0, 0));
        }
    }
}
