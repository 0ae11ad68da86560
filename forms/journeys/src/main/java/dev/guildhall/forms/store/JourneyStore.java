package dev.guildhall.forms.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps applications between requests. Safe for use by many threads at once.
 *
 * <p>An application that has expired is not found, and is not saved over by a stale writer. One that was submitted is kept
 * until it is delivered, whenever it expires ({@link StoredApplication#isKeptAt}); whoever has delivered it gives it an
 * expiry for as long as the person may see the confirmation. Times are kept to the microsecond at least.
 *
 * <p>Each method throws {@link JourneyStoreException} when the store cannot be asked. Whoever writes a store lets its tests
 * extend {@code JourneyStoreContract}, which is in the test jar of guildhall-forms.
 */
public interface JourneyStore {

    /** The application as it was last saved; empty when there is none or it has expired. */
    Optional<StoredApplication> find(ApplicationKey key);

    /**
     * Saves an application over the version that it was made from: {@link StoredApplication#version()}, 0 for one that is
     * new. Either the whole application is saved or nothing is.
     *
     * @return the application with its new version, one higher
     * @throws StaleApplicationException when another version has been saved meanwhile; nothing was written
     * @throws StoreFullException when the store cannot take another application; nothing was written
     */
    StoredApplication save(StoredApplication application);

    /**
     * The applications of a journey that are {@linkplain Status.Submitting submitting} and due at that moment, the one that
     * has been due longest first.
     *
     * @param limit how many at most; at least 1
     */
    List<StoredApplication> due(String journey, Instant at, int limit);

    /**
     * The applications of a journey that are {@linkplain Status.Undeliverable undeliverable}, the one that was submitted
     * first being first.
     *
     * @param limit how many at most; at least 1
     */
    List<StoredApplication> undeliverable(String journey, int limit);

    /**
     * Deletes applications that have expired, of every journey. The handler asks for it now and then; a store that forgets
     * of itself, as caches do, leaves it at that.
     *
     * @param limit how many at most; at least 1
     * @return how many were deleted; fewer than the limit when none is left that nobody else is deleting
     */
    default int purgeExpired(int limit) {
        return 0;
    }
}
