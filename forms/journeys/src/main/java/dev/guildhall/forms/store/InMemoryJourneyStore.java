package dev.guildhall.forms.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * A store in the memory of this process: what it holds is gone when the process ends. For one node whose applications
 * may be lost, for trying things out and for tests.
 *
 * <pre>{@code
 * JourneyStore store = InMemoryJourneyStore.ofCapacity(10_000, Clock.systemUTC());
 * }</pre>
 */
public final class InMemoryJourneyStore implements JourneyStore {

    /** How long an application that has expired stays in memory at most, while others are being saved. */
    public static final Duration SWEEP = Duration.ofMinutes(1);

    private final ConcurrentMap<ApplicationKey, StoredApplication> applications = new ConcurrentHashMap<>();
    private final int capacity;
    private final Clock clock;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    private InMemoryJourneyStore(int capacity, Clock clock) {
        this.capacity = capacity;
        this.clock = clock;
    }

    /**
     * A store that holds at most so many applications.
     *
     * @throws IllegalArgumentException when the capacity is not positive
     */
    public static InMemoryJourneyStore ofCapacity(int capacity, Clock clock) {
        if (capacity < 1) {
            throw new IllegalArgumentException("The capacity is " + capacity + ": give at least 1");
        }
        return new InMemoryJourneyStore(capacity, clock);
    }

    @Override
    public Optional<StoredApplication> find(ApplicationKey key) {
        return Optional.ofNullable(applications.get(key)).filter(this::isAlive);
    }

    @Override
    public StoredApplication save(StoredApplication application) {
        sweep();
        if (application.version() == 0) {
            makeRoom();
        }
        StoredApplication saved = application.withVersion(application.version() + 1);
        applications.compute(application.key(), (key, present) -> {
            long at = present == null || !isAlive(present) ? 0 : present.version();
            if (at != application.version()) {
                throw new StaleApplicationException(key, application.version());
            }
            return saved;
        });
        return saved;
    }

    @Override
    public List<StoredApplication> due(String journey, Instant at, int limit) {
        return alive(journey)
                .filter(application ->
                        application.status() instanceof Status.Submitting open && !at.isBefore(open.dueAt()))
                .sorted(Comparator.comparing(application -> ((Status.Submitting) application.status()).dueAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<StoredApplication> undeliverable(String journey, int limit) {
        return alive(journey)
                .filter(application -> application.status() instanceof Status.Undeliverable)
                .sorted(Comparator.comparing(
                        application -> ((Status.Undeliverable) application.status()).submittedAt()))
                .limit(limit)
                .toList();
    }

    private Stream<StoredApplication> alive(String journey) {
        return applications.values().stream()
                .filter(application -> application.key().journey().equals(journey) && isAlive(application));
    }

    private void sweep() {
        Instant due = nextSweep.get();
        Instant now = clock.instant();
        if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(SWEEP))) {
            purgeExpired(Integer.MAX_VALUE);
        }
    }

    @Override
    public int purgeExpired(int limit) {
        int purged = 0;
        // not values().removeIf: it compares by equals, and would remove a first version saved over an expired first
        // version
        for (Map.Entry<ApplicationKey, StoredApplication> seen : applications.entrySet()) {
            if (purged == limit) {
                break;
            }
            if (!isAlive(seen.getValue())
                    && applications.computeIfPresent(
                                    seen.getKey(), (same, present) -> isAlive(present) ? present : null)
                            == null) {
                purged++;
            }
        }
        return purged;
    }

    /** How many applications are in memory, those included that have expired and were not forgotten yet. */
    int size() {
        return applications.size();
    }

    private void makeRoom() {
        if (applications.size() >= capacity) {
            purgeExpired(Integer.MAX_VALUE);
            if (applications.size() >= capacity) {
                throw new StoreFullException(capacity);
            }
        }
    }

    private boolean isAlive(StoredApplication application) {
        return application.isKeptAt(clock.instant());
    }
}
