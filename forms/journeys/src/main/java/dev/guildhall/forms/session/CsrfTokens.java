package dev.guildhall.forms.session;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * Makes and checks the hidden field that proves that a form was rendered by this service for this session and its
 * application.
 *
 * <pre>{@code
 * CsrfTokens csrf = new CsrfTokens(keys, new SecureRandom());
 * String hidden = csrf.token(session);  // another one for each rendering
 * csrf.matches(session, hidden);        // true
 * }</pre>
 *
 * <p>The secret part is an HMAC-SHA-256 of the session's id and the id of the application that it works on, so that a page
 * of an earlier application writes nothing into a later one. Each rendering masks it with a fresh random pad, so that a
 * compressed page does not give it away byte by byte (BREACH). Several tabs and the back button work, since every token
 * of a session stays good until the session or its key is gone. Thread-safe.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html">OWASP:
 *     cross-site request forgery prevention</a>
 */
public final class CsrfTokens {

    /** The length of every token, in characters; anything longer or shorter is not looked at. */
    public static final int LENGTH = 86;

    private static final int MAC_BYTES = 32;

    private final SessionKeys keys;
    private final SecureRandom random;

    public CsrfTokens(SessionKeys keys, SecureRandom random) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.random = Objects.requireNonNull(random, "random");
    }

    /** A token for one rendering of one form of the session, {@value #LENGTH} characters of base64url. */
    public String token(Session session) {
        byte[] pad = new byte[MAC_BYTES];
        random.nextBytes(pad);
        byte[] token = Arrays.copyOf(pad, 2 * MAC_BYTES);
        byte[] mac = keys.sign(SessionKey.Purpose.CSRF, message(session));
        for (int i = 0; i < MAC_BYTES; i++) {
            token[MAC_BYTES + i] = (byte) (pad[i] ^ mac[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Whether the text is a token of this session; never throws on account of the text. */
    public boolean matches(Session session, String token) {
        if (token.length() != LENGTH) {
            return false;
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        if (bytes.length != 2 * MAC_BYTES) {
            return false;
        }
        byte[] mac = new byte[MAC_BYTES];
        for (int i = 0; i < MAC_BYTES; i++) {
            mac[i] = (byte) (bytes[i] ^ bytes[MAC_BYTES + i]);
        }
        return keys.signed(SessionKey.Purpose.CSRF, message(session), mac);
    }

    private static byte[] message(Session session) {
        return (session.id() + session.application()).getBytes(StandardCharsets.US_ASCII);
    }
}
