package dev.guildhall.forms;

import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedJourneyStore;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store in memory that can tell what was saved last, and how often. For one person at a time. */
final class RememberingStore implements JourneyStore {

    /** What a handler must be given beside this store. */
    static final KeyProvider KEYS = KeyProvider.ofThisProcess(new SecureRandom());

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

    /** The application that was saved last, with its seal opened. */
    Optional<StoredApplication> last() {
        if (saved.isEmpty()) {
            return Optional.empty();
        }
        StoredApplication last = saved.get(saved.size() - 1);
        // found in a store for which nothing has expired
        JourneyStore kept = InMemoryJourneyStore.ofCapacity(1, Clock.fixed(last.startedAt(), ZoneOffset.UTC));
        kept.save(last.withVersion(0));
        return SealedJourneyStore.of(kept, KEYS, new SecureRandom())
                .find(last.key())
                .map(found -> found.withVersion(last.version()));
    }

    /** How often something was saved. */
    int saves() {
        return saved.size();
    }
}
