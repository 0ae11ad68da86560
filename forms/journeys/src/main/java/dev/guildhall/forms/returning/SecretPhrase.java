package dev.guildhall.forms.returning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person chooses and remembers so that nobody else can come back to their application. Case, and white space around
 * and between words, do not count: people write it down in their own way.
 */
public final class SecretPhrase {

    /** The fewest characters of a phrase of fewer than {@value #MIN_WORDS} words. */
    public static final int MIN_LENGTH = 12;

    /** So many different words are enough whatever their length, each of at least {@value #MIN_WORD} characters. */
    public static final int MIN_WORDS = 3;

    /** The fewest characters of a word that counts. */
    public static final int MIN_WORD = 3;

    /** The fewest different characters. */
    public static final int MIN_DIFFERENT = 5;

    /** The most characters. */
    public static final int MAX_LENGTH = 200;

    /** Why a phrase is not taken. */
    public enum Weakness {
        EMPTY,
        TOO_SHORT,
        TOO_SIMPLE,
        TOO_LONG
    }

    private final String normal;

    private SecretPhrase(String normal) {
        this.normal = normal;
    }

    /** The phrase as somebody typed it. What is too long is cut, so that it costs nothing; it is weak then. */
    public static SecretPhrase of(String typed) {
        String cut = typed.length() > MAX_LENGTH + 1 ? typed.substring(0, MAX_LENGTH + 1) : typed;
        String normal = Normalizer.normalize(cut, Normalizer.Form.NFKC);
        return new SecretPhrase(normal.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT));
    }

    /** Why it is not taken; empty when it is good enough. */
    public Optional<Weakness> weakness() {
        if (normal.isEmpty()) {
            return Optional.of(Weakness.EMPTY);
        }
        if (normal.length() > MAX_LENGTH) {
            return Optional.of(Weakness.TOO_LONG);
        }
        long words = Arrays.stream(normal.split(" "))
                .filter(word -> word.length() >= MIN_WORD)
                .distinct()
                .count();
        if (normal.length() < MIN_LENGTH && words < MIN_WORDS) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        return normal.chars().distinct().count() < MIN_DIFFERENT ? Optional.of(Weakness.TOO_SIMPLE) : Optional.empty();
    }

    char[] characters() {
        return normal.toCharArray();
    }

    /** Nothing about the phrase. */
    @Override
    public String toString() {
        return "SecretPhrase[redacted]";
    }
}
