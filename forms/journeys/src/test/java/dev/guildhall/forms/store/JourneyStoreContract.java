package dev.guildhall.forms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class JourneyStoreContract {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final ApplicationKey KEY = new ApplicationKey("permit", "a1");

    private volatile Instant now = NOON;
    private final JourneyStore store = store(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    /** An empty store that goes by this clock. */
    abstract JourneyStore store(Clock clock);

    private static StoredApplication started(ApplicationKey key) {
        return StoredApplication.started(key, "1", NOON, NOON.plus(LIFETIME));
    }

    @Test
    void what_was_saved_is_found_whole() {
        Status submitting = new Status.Submitting("REF", NOON, NOON.plusSeconds(60));
        byte[] answers = {1, 2, 3};

        StoredApplication saved = store.save(started(KEY).withAnswers(answers).withStatus(submitting));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(store.find(KEY)).hasValueSatisfying(found -> {
            assertThat(found.key()).isEqualTo(KEY);
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.journeyVersion()).isEqualTo("1");
            assertThat(found.status()).isEqualTo(submitting);
            assertThat(found.startedAt()).isEqualTo(NOON);
            assertThat(found.expiresAt()).isEqualTo(NOON.plus(LIFETIME));
            assertThat(found.answers()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void an_application_of_another_journey_or_person_is_not_found() {
        store.save(started(KEY));

        assertThat(store.find(new ApplicationKey("other", "a1"))).isEmpty();
        assertThat(store.find(new ApplicationKey("permit", "a2"))).isEmpty();
    }

    @Test
    void a_stale_writer_is_refused_and_writes_nothing() {
        StoredApplication first = store.save(started(KEY));
        store.save(first.withAnswers(new byte[] {2}));

        assertThatThrownBy(() -> store.save(first.withAnswers(new byte[] {3})))
                .isInstanceOf(StaleApplicationException.class);
        assertThatThrownBy(() -> store.save(started(KEY))).isInstanceOf(StaleApplicationException.class);
        assertThat(store.find(KEY))
                .map(StoredApplication::answers)
                .hasValueSatisfying(answers -> assertThat(answers).containsExactly(2));
    }

    @Test
    void an_expired_application_is_forgotten_and_its_key_can_be_used_again() {
        StoredApplication saved = store.save(started(KEY));

        now = NOON.plus(LIFETIME);

        assertThat(store.find(KEY)).isEmpty();
        assertThatThrownBy(() -> store.save(saved)).isInstanceOf(StaleApplicationException.class);
        StoredApplication again = StoredApplication.started(KEY, "1", now, now.plus(LIFETIME));
        assertThat(store.save(again).version()).isEqualTo(1);
    }

    @Test
    void of_any_number_of_concurrent_writers_to_one_version_exactly_one_wins() throws Exception {
        StoredApplication base = store.save(started(KEY));
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Boolean>> wins = new ArrayList<>();
        for (byte i = 0; i < 32; i++) {
            byte[] answers = {i};
            wins.add(threads.submit(() -> {
                try {
                    store.save(base.withAnswers(answers));
                    return true;
                } catch (StaleApplicationException lost) {
                    return false;
                }
            }));
        }
        int won = 0;
        for (Future<Boolean> win : wins) {
            won += win.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(won).isEqualTo(1);
        assertThat(store.find(KEY)).map(StoredApplication::version).contains(2L);
    }
}
