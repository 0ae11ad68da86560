package dev.guildhall.forms.session;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The key that signs now, and the earlier ones that are still believed.
 *
 * <pre>{@code
 * SessionKeys keys = SessionKeys.of(current);
 * SessionKeys rotated = SessionKeys.of(next, current); // drop the old key when a session's lifetime has passed
 * }</pre>
 */
public final class SessionKeys {

    /** The most earlier keys: each one costs a signature for every forged token. */
    public static final int MAX_PREVIOUS = 8;

    private final List<SessionKey> keys;

    private SessionKeys(List<SessionKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * These keys, the newest first.
     *
     * @throws IllegalArgumentException when there are more than {@value #MAX_PREVIOUS} earlier ones
     */
    public static SessionKeys of(SessionKey current, SessionKey... previous) {
        if (previous.length > MAX_PREVIOUS) {
            throw new IllegalArgumentException("There are " + previous.length + " previous session keys: keep at most "
                    + MAX_PREVIOUS + ", a key older than a session's lifetime is of no use");
        }
        List<SessionKey> keys = new ArrayList<>(List.of(current));
        keys.addAll(List.of(previous));
        return new SessionKeys(keys);
    }

    byte[] sign(SessionKey.Purpose purpose, byte[] message) {
        return keys.get(0).sign(purpose, message);
    }

    /** Whether one of the keys made the signature; compares in constant time. */
    boolean signed(SessionKey.Purpose purpose, byte[] message, byte[] signature) {
        for (SessionKey key : keys) {
            if (MessageDigest.isEqual(key.sign(purpose, message), signature)) {
                return true;
            }
        }
        return false;
    }
}
