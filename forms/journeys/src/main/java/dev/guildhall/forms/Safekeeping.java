package dev.guildhall.forms;

import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedFileStore;
import dev.guildhall.forms.sealing.SealedJourneyStore;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.upload.FileStore;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where applications and their files are kept, and that they are sealed there. */
final class Safekeeping {

    private Safekeeping() {}

    /**
     * The store that seals. Without a store one in memory, without a store and keys one under a key of this process.
     *
     * @throws IllegalStateException when a store would keep answers unsealed, or seal them twice
     */
    static JourneyStore of(@Nullable JourneyStore store, @Nullable KeyProvider keys, SecureRandom random, Clock clock) {
        if (store == null) {
            return SealedJourneyStore.of(
                    InMemoryJourneyStore.ofCapacity(JourneyHandlerBuilder.DEFAULT_CAPACITY, clock),
                    keys == null ? KeyProvider.ofThisProcess(random) : keys,
                    random);
        }
        boolean isSealed = store instanceof SealedJourneyStore;
        if (isSealed == (keys != null)) {
            throw new IllegalStateException(
                    isSealed
                            ? "The store seals already, and would seal again under the keys: leave out keys(...), or give"
                                    + " the store that is inside"
                            : "A store was given without keys, and would keep what people answer for anyone to read: give"
                                    + " keys(KeyProvider.ofEnvironment(\"SEALING_KEYS\")), or another KeyProvider");
        }
        return keys == null ? store : SealedJourneyStore.of(store, keys, random);
    }

    /**
     * The store that seals files, under the keys that seal answers. One that seals already is taken as it is: the team has it
     * to read what was submitted.
     *
     * @throws IllegalStateException when it would keep files unsealed
     */
    static FileStore of(FileStore files, @Nullable KeyProvider keys, SecureRandom random) {
        if (files instanceof SealedFileStore) {
            return files;
        }
        if (keys == null) {
            throw new IllegalStateException(
                    "A file store was given without keys, and would keep what people upload for anyone to read: give"
                            + " keys(KeyProvider.ofEnvironment(\"SEALING_KEYS\")), or another KeyProvider");
        }
        return SealedFileStore.of(files, keys, random);
    }
}
