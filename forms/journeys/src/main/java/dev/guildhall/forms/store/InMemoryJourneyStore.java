package dev.guildhall.forms.store;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A store in the memory of this process: what it holds is gone when the process ends. For one node whose applications
 * may be lost, for trying things out and for tests.
 *
 * <pre>{@code
 * JourneyStore store = InMemoryJourneyStore.ofCapacity(10_000, Clock.systemUTC());
 * }</pre>
 */
public final class InMemoryJourneyStore implements JourneyStore {

    private final ConcurrentMap<ApplicationKey, StoredApplication> applications = new ConcurrentHashMap<>();
    private final int capacity;
    private final Clock clock;

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

    private void makeRoom() {
        if (applications.size() >= capacity) {
            applications.values().removeIf(application -> !isAlive(application));
            if (applications.size() >= capacity) {
                throw new StoreFullException(capacity);
            }
        }
    }

    private boolean isAlive(StoredApplication application) {
        return clock.instant().isBefore(application.expiresAt());
    }
}
