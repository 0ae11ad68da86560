package dev.guildhall.forms;

import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import java.util.Map;
import java.util.Optional;

/** The versions of a journey that are served: the one on which people start, and those on which some are still under way. */
final class Editions {

    private final JourneyStore store;
    private final Edition current;
    private final Map<String, Edition> earlier;

    Editions(JourneyStore store, Edition current, Map<String, Edition> earlier) {
        this.store = store;
        this.current = current;
        this.earlier = Map.copyOf(earlier);
    }

    /** The version on which this person goes on: their draft's own where it is still served, else the current one. */
    Edition of(Visit visit) {
        if (earlier.isEmpty()) {
            return current;
        }
        ApplicationKey key =
                new ApplicationKey(current.journey().id(), visit.session().application());
        return store.find(key)
                .filter(application -> application.status() instanceof Status.Draft)
                .flatMap(draft -> Optional.ofNullable(earlier.get(draft.journeyVersion())))
                .orElse(current);
    }
}
