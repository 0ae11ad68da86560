package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreContract;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SealedJourneyStoreTest extends JourneyStoreContract {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final KeyProvider KEYS = KeyProvider.ofThisProcess(RANDOM);
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final byte[] CONTENTS = {1, 2, 3};

    private final JourneyStore rows = InMemoryJourneyStore.ofCapacity(100, Clock.fixed(NOON, ZoneOffset.UTC));
    private final JourneyStore sealed = SealedJourneyStore.of(rows, KEYS, RANDOM);

    @Override
    protected JourneyStore store(Clock clock) {
        return SealedJourneyStore.of(InMemoryJourneyStore.ofCapacity(100, clock), KEYS, RANDOM);
    }

    private static StoredApplication application(String id) {
        return StoredApplication.started(new ApplicationKey("permit", id), "1", NOON, NOON.plusSeconds(60))
                .withContents(CONTENTS);
    }

    /** Changes a row behind the back of the store that seals. */
    private StoredApplication meddle(String id, UnaryOperator<StoredApplication> change) {
        return rows.save(
                change.apply(rows.find(new ApplicationKey("permit", id)).orElseThrow()));
    }

    private byte[] row(String id) {
        return rows.find(new ApplicationKey("permit", id)).orElseThrow().contents();
    }

    @Test
    void the_contents_of_one_row_are_refused_in_another() {
        sealed.save(application("a"));
        sealed.save(application("b"));

        meddle("b", found -> found.withContents(row("a")));

        assertThatThrownBy(() -> sealed.find(new ApplicationKey("permit", "b")))
                .isInstanceOf(BrokenSealException.class)
                .hasMessage("The seal of an application is broken: it was changed outside this service, belongs to"
                        + " something else, or was sealed under another key of the same id. Restore it from a backup");
        assertThat(sealed.find(new ApplicationKey("permit", "a"))).isPresent();
    }

    @Test
    void the_contents_of_a_row_are_refused_under_another_journey_or_version_of_it() {
        sealed.save(application("a"));
        ApplicationKey other = new ApplicationKey("licence", "a");
        rows.save(StoredApplication.started(other, "1", NOON, NOON.plusSeconds(60))
                .withContents(row("a")));
        ApplicationKey key = new ApplicationKey("permit", "b");
        sealed.save(application("b"));
        StoredApplication row = rows.find(key).orElseThrow();

        rows.save(StoredApplication.restored(
                key, row.version(), "2", row.status(), row.startedAt(), row.expiresAt(), row.contents()));

        assertThatThrownBy(() -> sealed.find(other)).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> sealed.find(key)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void contents_that_were_never_sealed_are_refused() {
        rows.save(application("a"));

        assertThatThrownBy(() -> sealed.find(new ApplicationKey("permit", "a")))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_submission_that_cannot_be_opened_holds_up_no_other_and_is_not_passed_over_in_silence() {
        for (int i = 0; i < 6; i++) {
            Status due = new Status.Submitting("REF" + i, NOON, 1, NOON.plusSeconds(i));
            sealed.save(application("p" + i).withStatus(due));
        }
        for (int i = 0; i < 4; i++) {
            meddle("p" + i, found -> found.withContents(CONTENTS));
        }

        assertThat(sealed.due("permit", NOON.plusSeconds(60), 2))
                .extracting(found -> found.key().application())
                .containsExactly("p4", "p5");
        assertThatThrownBy(() -> sealed.due("permit", NOON.plusSeconds(3), 2)).isInstanceOf(BrokenSealException.class);
        assertThat(sealed.undeliverable("permit", 2)).isEmpty();
    }
}
