package dev.guildhall.audit.subject;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a log for a subject: a keyed HMAC-SHA-256 of the subject, so that equal subjects have equal tokens and nobody
 * without the key can tell which subject a token is of, not even by trying every National Insurance number.
 *
 * @param text {@code hmac:} and 43 characters of base64url
 */
public record SubjectToken(String text) {

    /** The length of the HMAC, in bytes. */
    static final int BYTES = 32;

    private static final String PREFIX = "hmac:";
    private static final Pattern TEXT = Pattern.compile("hmac:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    /** @throws IllegalArgumentException when the text is not of that form; without repeating it */
    public SubjectToken {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A subject's token is not \"hmac:\" and 43 characters of base64url: give SubjectKeys.token(subject)");
        }
    }

    static SubjectToken of(byte[] hmac) {
        return new SubjectToken(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(hmac));
    }

    /** The token that this text is; empty when it is none, but a subject as it was given. */
    public static Optional<SubjectToken> parse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new SubjectToken(text)) : Optional.empty();
    }

    /** The HMAC in lower-case hexadecimal digits, of which a file's name can be made on every file system. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    static SubjectToken ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** The HMAC itself, of 32 bytes. */
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
    }
}
