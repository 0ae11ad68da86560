package dev.guildhall.forms.sealing;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A store that seals the contents of applications before another store keeps them. They are bound to the journey, the
 * application and the version of the journey's definition, so that no row can take another's place.
 *
 * <p>The handler puts one around every store that it is given; a team needs it only to read applications beside the handler:
 *
 * <pre>{@code
 * JourneyStore readable = SealedJourneyStore.of(store, keys, new SecureRandom());
 * }</pre>
 *
 * <p>Beside what {@link JourneyStore} says, its methods throw {@link UnknownKeyException} and {@link BrokenSealException}. In a
 * list, an application that cannot be opened is left out as long as there is another, so that it holds up nobody; where
 * there is none the exception tells.
 */
public final class SealedJourneyStore implements JourneyStore {

    private static final String WHAT = "an application";

    private final JourneyStore inner;
    private final Sealer sealer;

    private SealedJourneyStore(JourneyStore inner, Sealer sealer) {
        this.inner = inner;
        this.sealer = sealer;
    }

    /** A store that keeps sealed in this store what it is given. */
    public static SealedJourneyStore of(JourneyStore inner, KeyProvider keys, SecureRandom random) {
        return new SealedJourneyStore(inner, Sealer.of(keys, random));
    }

    @Override
    public Optional<StoredApplication> find(ApplicationKey key) {
        return inner.find(key).map(this::opened);
    }

    @Override
    public StoredApplication save(StoredApplication application) {
        ApplicationKey key = application.key();
        byte[] sealed = sealer.seal(
                application.contents(), WHAT, key.journey(), key.application(), application.journeyVersion());
        return application.withVersion(
                inner.save(application.withContents(sealed)).version());
    }

    @Override
    public List<StoredApplication> due(String journey, Instant at, int limit) {
        return opened(limit, most -> inner.due(journey, at, most));
    }

    @Override
    public List<StoredApplication> undeliverable(String journey, int limit) {
        return opened(limit, most -> inner.undeliverable(journey, most));
    }

    @Override
    public int purgeExpired(int limit) {
        return inner.purgeExpired(limit);
    }

    private StoredApplication opened(StoredApplication found) {
        ApplicationKey key = found.key();
        return found.withContents(
                sealer.open(found.contents(), WHAT, key.journey(), key.application(), found.journeyVersion()));
    }

    private List<StoredApplication> opened(int limit, IntFunction<List<StoredApplication>> query) {
        for (int most = limit; ; most = Math.multiplyExact(most, 2)) {
            List<StoredApplication> found = query.apply(most);
            List<StoredApplication> opened = new ArrayList<>();
            List<RuntimeException> failures = new ArrayList<>();
            for (StoredApplication application : found) {
                try {
                    opened.add(opened(application));
                } catch (UnknownKeyException | BrokenSealException e) {
                    failures.add(e);
                }
            }
            if (opened.size() >= limit || found.size() < most) {
                if (opened.isEmpty() && !failures.isEmpty()) {
                    throw failures.get(0);
                }
                return opened.subList(0, Math.min(limit, opened.size()));
            }
        }
    }
}
