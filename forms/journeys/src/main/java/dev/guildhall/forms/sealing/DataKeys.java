package dev.guildhall.forms.sealing;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The data key that seals now, and those that were unwrapped lately. */
final class DataKeys {

    /** How many data keys stay unwrapped in memory; more are unwrapped anew. */
    static final int MAX_UNWRAPPED = 1_000;

    private final KeyProvider provider;
    private final SecureRandom random;
    private final long uses;
    private final ConcurrentMap<WrappedKey, DataKey> unwrapped = new ConcurrentHashMap<>();
    private volatile @Nullable Sealing sealing;

    /** A data key in use for sealing. */
    private record Sealing(DataKey key, AtomicLong usesLeft) {
        boolean servesAgain(String keyId) {
            return key.wrapped().keyId().equals(keyId) && usesLeft.getAndDecrement() > 0;
        }
    }

    /** At most so many seals are made with each data key. */
    DataKeys(KeyProvider provider, SecureRandom random, long uses) {
        this.provider = provider;
        this.random = random;
        this.uses = uses;
    }

    /** The key to seal with: wrapped under the provider's current key. */
    DataKey current() {
        String keyId = provider.currentKeyId();
        Sealing now = sealing;
        return now != null && now.servesAgain(keyId) ? now.key() : renewed(keyId);
    }

    private synchronized DataKey renewed(String keyId) {
        Sealing now = sealing;
        if (now != null && now.servesAgain(keyId)) {
            return now.key();
        }
        byte[] secret = new byte[DataKey.BYTES];
        random.nextBytes(secret);
        DataKey fresh = new DataKey(provider.wrap(secret), secret);
        Arrays.fill(secret, (byte) 0);
        remember(fresh);
        sealing = new Sealing(fresh, new AtomicLong(uses - 1));
        return fresh;
    }

    /** The key that was wrapped so. */
    DataKey of(WrappedKey wrapped) {
        DataKey known = unwrapped.get(wrapped);
        if (known != null) {
            return known;
        }
        byte[] secret = provider.unwrap(wrapped);
        DataKey key = new DataKey(wrapped, secret);
        Arrays.fill(secret, (byte) 0);
        remember(key);
        return key;
    }

    private void remember(DataKey key) {
        if (unwrapped.size() >= MAX_UNWRAPPED) {
            unwrapped.clear();
        }
        unwrapped.put(key.wrapped(), key);
    }
}
