package dev.guildhall.forms.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InMemoryJourneyStoreTest extends JourneyStoreContract {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @Override
    protected JourneyStore store(Clock clock) {
        return InMemoryJourneyStore.ofCapacity(100, clock);
    }

    private static StoredApplication application(String id, Duration lifetime) {
        return StoredApplication.started(new ApplicationKey("permit", id), "1", NOON, NOON.plus(lifetime));
    }

    @Test
    void a_full_store_refuses_another_application_and_says_what_to_do() {
        JourneyStore store = InMemoryJourneyStore.ofCapacity(2, CLOCK);
        StoredApplication first = store.save(application("1", Duration.ofHours(1)));
        store.save(application("2", Duration.ofHours(1)));

        assertThatThrownBy(() -> store.save(application("3", Duration.ofHours(1))))
                .isInstanceOf(StoreFullException.class)
                .hasMessage("The store holds 2 applications, as many as it may: raise its capacity, or let them expire"
                        + " sooner");
        assertThat(store.save(first).version())
                .as("those that are there can still be saved")
                .isEqualTo(2);
    }

    @Test
    void room_is_made_by_forgetting_what_has_expired() {
        JourneyStore store = InMemoryJourneyStore.ofCapacity(1, CLOCK);
        store.save(application("1", Duration.ZERO));

        assertThat(store.save(application("2", Duration.ofHours(1))).version()).isEqualTo(1);
    }

    @Test
    void what_has_expired_does_not_stay_in_memory_while_others_are_saved() {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        InMemoryJourneyStore store = InMemoryJourneyStore.ofCapacity(100, new Clock() {
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
                return Objects.requireNonNull(now.get());
            }
        });
        store.save(application("1", Duration.ofHours(1)));
        StoredApplication second = store.save(application("2", Duration.ofHours(3)));
        assertThat(store.size()).isEqualTo(2);

        now.set(NOON.plus(Duration.ofHours(1)));
        store.save(second);

        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void a_capacity_below_one_is_refused() {
        assertThatThrownBy(() -> InMemoryJourneyStore.ofCapacity(0, CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The capacity is 0: give at least 1");
    }
}
