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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every store must do: extend it in the tests of a store and say how to make one. It is in the test jar of
 * guildhall-forms and needs JUnit Jupiter and AssertJ.
 */
public abstract class JourneyStoreContract {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final ApplicationKey KEY = new ApplicationKey("permit", "a1");

    private volatile Instant now = NOON;
    private JourneyStore store;

    /** An empty store that goes by this clock; called before each test. */
    protected abstract JourneyStore store(Clock clock);

    @BeforeEach
    void makeStore() {
        store = store(new Clock() {
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
    }

    private static StoredApplication started(ApplicationKey key) {
        return StoredApplication.started(key, "1", NOON, NOON.plus(LIFETIME));
    }

    @Test
    void what_was_saved_is_found_whole() {
        Status submitting = new Status.Submitting("REF", NOON, 1, NOON.plusSeconds(60));
        byte[] answers = {1, 2, 3};

        StoredApplication saved = store.save(started(KEY).withContents(answers).withStatus(submitting));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(store.find(KEY)).hasValueSatisfying(found -> {
            assertThat(found.key()).isEqualTo(KEY);
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.journeyVersion()).isEqualTo("1");
            assertThat(found.status()).isEqualTo(submitting);
            assertThat(found.startedAt()).isEqualTo(NOON);
            assertThat(found.expiresAt()).isEqualTo(NOON.plus(LIFETIME));
            assertThat(found.contents()).containsExactly(1, 2, 3);
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
        store.save(first.withContents(new byte[] {2}));

        assertThatThrownBy(() -> store.save(first.withContents(new byte[] {3})))
                .isInstanceOf(StaleApplicationException.class);
        assertThatThrownBy(() -> store.save(started(KEY))).isInstanceOf(StaleApplicationException.class);
        assertThat(store.find(KEY))
                .map(StoredApplication::contents)
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
    void what_was_submitted_is_kept_until_it_is_delivered_and_then_until_it_expires() {
        Status submitting = new Status.Submitting("REF", NOON, 1, NOON.plusSeconds(60));
        StoredApplication open = store.save(started(KEY).withStatus(submitting));

        now = NOON.plus(LIFETIME).plusSeconds(1);

        assertThat(store.find(KEY)).contains(open);
        assertThat(store.due("permit", now, 10)).containsExactly(open);
        assertThatThrownBy(() -> store.save(started(KEY))).isInstanceOf(StaleApplicationException.class);
        StoredApplication dead = store.save(open.withStatus(new Status.Undeliverable("REF", NOON, 9)));
        assertThat(store.find(KEY)).contains(dead);
        assertThat(store.undeliverable("permit", 10)).containsExactly(dead);
        StoredApplication delivered =
                store.save(dead.withStatus(new Status.Submitted("REF", NOON)).withExpiry(now.plus(LIFETIME)));
        assertThat(store.find(KEY)).contains(delivered);

        now = now.plus(LIFETIME);

        assertThat(store.find(KEY)).isEmpty();
        assertThat(store.save(StoredApplication.started(KEY, "1", now, now.plus(LIFETIME)))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void an_expired_application_leaves_nothing_behind_in_the_one_that_takes_its_key() {
        byte[] answers = {1, 2, 3};
        store.save(started(KEY).withContents(answers).withStatus(new Status.Submitted("REF", NOON)));

        now = NOON.plus(LIFETIME);
        store.save(StoredApplication.started(KEY, "2", now, now.plus(LIFETIME)));

        assertThat(store.find(KEY)).hasValueSatisfying(found -> {
            assertThat(found.status()).isEqualTo(new Status.Draft());
            assertThat(found.journeyVersion()).isEqualTo("2");
            assertThat(found.startedAt()).isEqualTo(now);
            assertThat(found.contents()).isEmpty();
        });
    }

    @Test
    void names_and_contents_are_kept_whatever_is_in_them() {
        ApplicationKey odd = new ApplicationKey("permit", "'; DROP TABLE \"x\" -- \\ % _ \u0142 \ud83c\udf31");
        byte[] every = new byte[100_000];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }

        store.save(started(odd).withContents(every).withStatus(new Status.Submitted("'\u20ac", NOON)));

        assertThat(store.find(odd)).hasValueSatisfying(found -> {
            assertThat(found.key()).isEqualTo(odd);
            assertThat(found.contents()).isEqualTo(every);
            assertThat(found.status()).isEqualTo(new Status.Submitted("'\u20ac", NOON));
        });
    }

    @Test
    void of_any_number_of_concurrent_starts_of_one_application_exactly_one_wins() throws Exception {
        assertThat(winners(started(KEY))).isEqualTo(1);
        assertThat(store.find(KEY)).map(StoredApplication::version).contains(1L);

        for (int round = 0; round < 20; round++) {
            now = now.plus(LIFETIME);
            assertThat(winners(StoredApplication.started(KEY, "1", now, now.plus(LIFETIME))))
                    .as("over one that has expired")
                    .isEqualTo(1);
            assertThat(store.find(KEY)).isPresent();
        }
    }

    private void submitting(String person, int attempts, Instant dueAt) {
        ApplicationKey key = new ApplicationKey("permit", person);
        store.save(started(key).withStatus(new Status.Submitting("REF-" + person, NOON, attempts, dueAt)));
    }

    @Test
    void what_waits_to_be_delivered_is_found_when_it_is_due_the_longest_waiting_first() {
        submitting("b", 2, NOON.plusSeconds(20));
        submitting("a", 1, NOON.plusSeconds(10));
        submitting("c", 3, NOON.plusSeconds(30));
        store.save(started(KEY));
        store.save(started(new ApplicationKey("other", "d")).withStatus(new Status.Submitting("REF-d", NOON, 1, NOON)));

        List<StoredApplication> due = store.due("permit", NOON.plusSeconds(20), 10);

        assertThat(due).extracting(found -> found.key().application()).containsExactly("a", "b");
        assertThat(due.get(0).status()).isEqualTo(new Status.Submitting("REF-a", NOON, 1, NOON.plusSeconds(10)));
        assertThat(store.due("permit", NOON.plusSeconds(60), 1)).hasSize(1);
        assertThat(store.due("permit", NOON, 10)).isEmpty();
    }

    @Test
    void what_could_not_be_delivered_is_found_the_first_submitted_first() {
        for (int i = 3; i > 0; i--) {
            Status dead = new Status.Undeliverable("REF" + i, NOON.plusSeconds(i), 9);
            store.save(started(new ApplicationKey("permit", "p" + i)).withStatus(dead));
        }
        submitting("a", 1, NOON);

        List<StoredApplication> found = store.undeliverable("permit", 2);

        assertThat(found)
                .extracting(StoredApplication::status)
                .containsExactly(
                        new Status.Undeliverable("REF1", NOON.plusSeconds(1), 9),
                        new Status.Undeliverable("REF2", NOON.plusSeconds(2), 9));
        assertThat(store.undeliverable("other", 2)).isEmpty();
    }

    @Test
    void of_any_number_of_concurrent_writers_to_one_version_exactly_one_wins() throws Exception {
        StoredApplication base = store.save(started(KEY));

        assertThat(winners(base)).isEqualTo(1);
        assertThat(store.find(KEY)).map(StoredApplication::version).contains(2L);
    }

    private int winners(StoredApplication base) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Boolean>> wins = new ArrayList<>();
        for (byte i = 0; i < 32; i++) {
            byte[] answers = {i};
            wins.add(threads.submit(() -> {
                try {
                    store.save(base.withContents(answers));
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
        return won;
    }
}
