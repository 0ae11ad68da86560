package dev.guildhall.forms.session;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs sessions into cookie values and reads them back.
 *
 * <pre>{@code
 * SessionTokens tokens = new SessionTokens(SessionKeys.of(key), Duration.ofHours(4), new SecureRandom());
 * Session session = tokens.start(clock);
 * String cookie = tokens.token(session);
 * tokens.verify(cookie, clock); // Optional[session], until it expires
 * }</pre>
 *
 * <p>A token is {@value #LENGTH} characters of base64url without padding: a version byte, the 16 bytes of the id, 8
 * bytes of expiry in seconds since 1970, and the HMAC-SHA-256 (RFC 2104) of these 25 bytes. Its length leaves no
 * unused bits, so one session at one expiry has exactly one token. Thread-safe.
 */
public final class SessionTokens {

    /** The length of every token, in characters; anything longer or shorter is not looked at. */
    public static final int LENGTH = 76;

    private static final byte VERSION = 1;
    private static final int ID_BYTES = 16;
    private static final int SIGNED_BYTES = 1 + ID_BYTES + Long.BYTES;
    private static final int TOKEN_BYTES = SIGNED_BYTES + 32;

    private final SessionKeys keys;
    private final Duration lifetime;
    private final SecureRandom random;

    /**
     * Tokens signed with these keys.
     *
     * @param lifetime how long a session lasts after it was started or renewed; at least a second
     */
    public SessionTokens(SessionKeys keys, Duration lifetime, SecureRandom random) {
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A session's lifetime is " + lifetime + ": give at least a second");
        }
        this.keys = Objects.requireNonNull(keys, "keys");
        this.lifetime = lifetime;
        this.random = Objects.requireNonNull(random, "random");
    }

    /** A new session with a random id. */
    public Session start(Clock clock) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new Session(HexFormat.of().formatHex(id), expiry(clock));
    }

    /** The same session with a whole lifetime from now. */
    public Session renewed(Session session, Clock clock) {
        return new Session(session.id(), expiry(clock));
    }

    private Instant expiry(Clock clock) {
        return clock.instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The cookie's value for a session. */
    public String token(Session session) {
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .put(VERSION)
                .put(HexFormat.of().parseHex(session.id()))
                .putLong(session.expiresAt().getEpochSecond())
                .array();
        byte[] token = Arrays.copyOf(signed, TOKEN_BYTES);
        byte[] signature = keys.sign(SessionKey.Purpose.SESSION, signed);
        System.arraycopy(signature, 0, token, SIGNED_BYTES, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * The session that a cookie's value stands for; empty when it was forged, cut short, altered or is over. Never
     * throws on account of the value, and compares signatures in constant time.
     */
    public Optional<Session> verify(String cookieValue, Clock clock) {
        if (cookieValue.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(cookieValue);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (token.length != TOKEN_BYTES || token[0] != VERSION) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(token, SIGNED_BYTES);
        byte[] signature = Arrays.copyOfRange(token, SIGNED_BYTES, TOKEN_BYTES);
        if (!keys.signed(SessionKey.Purpose.SESSION, signed, signature)) {
            return Optional.empty();
        }
        Session session = new Session(
                HexFormat.of().formatHex(signed, 1, 1 + ID_BYTES),
                Instant.ofEpochSecond(ByteBuffer.wrap(signed).getLong(1 + ID_BYTES)));
        return clock.instant().isBefore(session.expiresAt()) ? Optional.of(session) : Optional.empty();
    }
}
