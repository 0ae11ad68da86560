package dev.guildhall.forms;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store in memory that can tell what was saved last, and how often. For one person at a time. */
final class RememberingStore implements JourneyStore {

    private final JourneyStore inner;
    private final List<StoredApplication> saved = new CopyOnWriteArrayList<>();

    RememberingStore() {
        this(Clock.systemUTC());
    }

    RememberingStore(Clock clock) {
        this.inner = InMemoryJourneyStore.ofCapacity(10_000, clock);
    }

    @Override
    public Optional<StoredApplication> find(ApplicationKey key) {
        return inner.find(key);
    }

    @Override
    public StoredApplication save(StoredApplication application) {
        synchronized (saved) {
            StoredApplication next = inner.save(application);
            saved.add(next);
            return next;
        }
    }

    @Override
    public List<StoredApplication> due(String journey, Instant at, int limit) {
        return inner.due(journey, at, limit);
    }

    @Override
    public List<StoredApplication> undeliverable(String journey, int limit) {
        return inner.undeliverable(journey, limit);
    }

    /** The application as it was saved last. */
    Optional<StoredApplication> last() {
        return saved.isEmpty() ? Optional.empty() : Optional.of(saved.get(saved.size() - 1));
    }

    /** How often something was saved. */
    int saves() {
        return saved.size();
    }
}
