package dev.guildhall.forms.returning;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is kept of a secret phrase: the salt, the number of iterations and the hash. */
final class PhraseHash {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,8})\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

    private final int iterations;
    private final byte[] salt;
    private final byte[] hash;

    PhraseHash(int iterations, byte[] salt, byte[] hash) {
        this.iterations = iterations;
        this.salt = salt.clone();
        this.hash = hash.clone();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException when it is something else, without quoting it
     */
    static PhraseHash of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A stored phrase is not in the form that this version writes");
        }
        Base64.Decoder decoder = Base64.getUrlDecoder();
        return new PhraseHash(
                Integer.parseInt(parts.group(1)), decoder.decode(parts.group(2)), decoder.decode(parts.group(3)));
    }

    String text() {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return iterations + "." + encoder.encodeToString(salt) + "." + encoder.encodeToString(hash);
    }

    int iterations() {
        return iterations;
    }

    byte[] salt() {
        return salt.clone();
    }

    byte[] hash() {
        return hash.clone();
    }
}
