package dev.guildhall.forms.session;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs the links by which people come back to an application, and reads them back.
 *
 * <p>A token is {@value #LENGTH} characters of base64url without padding: a version byte, the 16 bytes of the application's
 * id, 8 bytes of expiry in seconds since 1970, and the HMAC-SHA-256 of these 25 bytes. It says nothing about the person, has
 * no unused bits, and works until it expires. Thread-safe.
 */
public final class ReturnTokens {

    /** The length of every token, in characters; anything longer or shorter is not looked at. */
    public static final int LENGTH = 76;

    private static final byte VERSION = 1;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final int EXPIRY_AT = 17;
    private static final int SIGNED_BYTES = 25;
    private static final int TOKEN_BYTES = SIGNED_BYTES + 32;

    private final SessionKeys keys;

    public ReturnTokens(SessionKeys keys) {
        this.keys = Objects.requireNonNull(keys, "keys");
    }

    /**
     * The token that leads back to an application.
     *
     * @param application the application's id
     * @param expiresAt when it stops working; fractions of a second are cut
     * @throws IllegalArgumentException when the id is not 32 lower-case hexadecimal digits
     */
    public String token(String application, Instant expiresAt) {
        if (!ID.matcher(application).matches()) {
            throw new IllegalArgumentException("An application's id is not 32 lower-case hexadecimal digits");
        }
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .put(VERSION)
                .put(HexFormat.of().parseHex(application))
                .putLong(expiresAt.getEpochSecond())
                .array();
        byte[] token = Arrays.copyOf(signed, TOKEN_BYTES);
        System.arraycopy(keys.sign(SessionKey.Purpose.RETURN, signed), 0, token, SIGNED_BYTES, 32);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The application that a token leads to; empty when it was forged, cut short, altered or is over. Never throws. */
    public Optional<String> verify(String text, Clock clock) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(token, SIGNED_BYTES);
        if (token.length != TOKEN_BYTES
                || token[0] != VERSION
                || !keys.signed(
                        SessionKey.Purpose.RETURN, signed, Arrays.copyOfRange(token, SIGNED_BYTES, TOKEN_BYTES))) {
            return Optional.empty();
        }
        Instant expiresAt = Instant.ofEpochSecond(ByteBuffer.wrap(signed).getLong(EXPIRY_AT));
        return clock.instant().isBefore(expiresAt)
                ? Optional.of(HexFormat.of().formatHex(signed, 1, EXPIRY_AT))
                : Optional.empty();
    }
}
