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
 * <p>A token is {@value #LENGTH} characters of base64url without padding: a version byte, the 16 bytes of the session's
 * id, the 16 bytes of the application's, 7 bytes of expiry in seconds since 1970, and the HMAC-SHA-256 (RFC 2104) of these
 * 40 bytes. Its length leaves no unused bits, so one session at one expiry has exactly one token. A token of an earlier
 * form stands for no session. Thread-safe.
 */
public final class SessionTokens {

    /** The length of every token, in characters; anything longer or shorter is not looked at. */
    public static final int LENGTH = 96;

    private static final byte VERSION = 2;
    private static final int ID_BYTES = 16;
    private static final int EXPIRY_AT = 1 + 2 * ID_BYTES;
    private static final int SIGNED_BYTES = 40;
    private static final int TOKEN_BYTES = SIGNED_BYTES + 32;
    private static final int BITS_WITHOUT_EXPIRY = 8;

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

    /** A new session for a new application, both with a random id. */
    public Session start(Clock clock) {
        return new Session(randomId(), randomId(), expiry(clock));
    }

    /** The same session for a new application. */
    public Session startAnother(Session session, Clock clock) {
        return new Session(session.id(), randomId(), expiry(clock));
    }

    /**
     * A new session for an application that exists.
     *
     * @throws IllegalArgumentException when the application's id is not 32 lower-case hexadecimal digits
     */
    public Session resume(String application, Clock clock) {
        return new Session(randomId(), application, expiry(clock));
    }

    /** The same session with a whole lifetime from now. */
    public Session renewed(Session session, Clock clock) {
        return new Session(session.id(), session.application(), expiry(clock));
    }

    private String randomId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    private Instant expiry(Clock clock) {
        return clock.instant().plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The cookie's value for a session. */
    public String token(Session session) {
        ByteBuffer buffer = ByteBuffer.allocate(SIGNED_BYTES);
        // the expiry first: its highest byte is always zero, and makes room for what is written over it
        buffer.putLong(SIGNED_BYTES - Long.BYTES, session.expiresAt().getEpochSecond());
        buffer.put(VERSION)
                .put(HexFormat.of().parseHex(session.id()))
                .put(HexFormat.of().parseHex(session.application()));
        byte[] signed = buffer.array();
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
        return signed(cookieValue).filter(session -> clock.instant().isBefore(session.expiresAt()));
    }

    /** Whether a cookie's value stands for a session that was ours and is over; false when it was forged or altered. */
    public boolean isOver(String cookieValue, Clock clock) {
        return signed(cookieValue)
                .filter(session -> !clock.instant().isBefore(session.expiresAt()))
                .isPresent();
    }

    private Optional<Session> signed(String cookieValue) {
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
        return Optional.of(new Session(
                HexFormat.of().formatHex(signed, 1, 1 + ID_BYTES),
                HexFormat.of().formatHex(signed, 1 + ID_BYTES, EXPIRY_AT),
                Instant.ofEpochSecond(
                        ByteBuffer.wrap(signed).getLong(SIGNED_BYTES - Long.BYTES) & (-1L >>> BITS_WITHOUT_EXPIRY))));
    }
}
