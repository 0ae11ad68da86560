package example.benchmarks.journeys;

import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import java.security.SecureRandom;
import java.time.Clock;

/** Where our side keeps its drafts, sealed as everywhere. */
final class Stores {

    /** More than a run starts. */
    private static final int CAPACITY = 10_000_000;

    private Stores() {}

    static JourneyHandler handlerOf(String... args) {
        return JourneyHandler.of(Permit.journey())
                .store(InMemoryJourneyStore.ofCapacity(CAPACITY, Clock.systemUTC()))
                .keys(KeyProvider.ofThisProcess(new SecureRandom()))
                .build();
    }
}
