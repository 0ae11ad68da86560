package dev.guildhall.forms.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;

/**
 * One browser's use of the service, from its first page until it expires, and the application that it works on.
 *
 * <p>Several sessions may work on one application: a person who returns on another device has another session. One session
 * may work on several applications, one after another.
 *
 * @param id 128 random bits as 32 lower-case hexadecimal digits; says nothing about the person
 * @param application the id of the application that it works on, of the same form
 * @param expiresAt the first moment at which the session is over, in whole seconds
 */
public record Session(String id, String application, Instant expiresAt) {

    private static final int MARK_LENGTH = 11;
    private static final int ID_LENGTH = 32;

    /**
     * @throws IllegalArgumentException when an id is not 32 lower-case hexadecimal digits or the time has fractions
     */
    public Session {
        Objects.requireNonNull(expiresAt, "expiresAt");
        if (!isId(id)) {
            throw new IllegalArgumentException("A session's id is not 32 lower-case hexadecimal digits");
        }
        if (!isId(application)) {
            throw new IllegalArgumentException("An application's id is not 32 lower-case hexadecimal digits");
        }
        if (!expiresAt.equals(expiresAt.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("A session expires at a fraction of a second: give whole seconds");
        }
    }

    private static boolean isId(String text) {
        boolean id = text.length() == ID_LENGTH;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            id &= (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return id;
    }

    /**
     * A name for the session that can be kept with an application and gives nothing away: the first {@value #MARK_LENGTH}
     * characters of the id's SHA-256 in base64url, which are 66 bits.
     */
    public String mark() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", impossible);
        }
    }

    /** When it ends, without its ids. */
    @Override
    public String toString() {
        return "session until " + expiresAt;
    }
}
