package dev.guildhall.core.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One wording in English and, where it has been translated, in Welsh.
 *
 * <pre>{@code
 * Text question = Text.of("What is your full name?", "Beth yw eich enw llawn?");
 * question.in(Language.WELSH);            // "Beth yw eich enw llawn?"
 * Text.of("Continue").has(Language.WELSH) // false
 * }</pre>
 *
 * <p>Plain text, never markup. Immutable.
 */
public final class Text {

    private final String english;
    private final @Nullable String welsh;

    private Text(String english, @Nullable String welsh) {
        this.english = required(english, "English");
        this.welsh = welsh == null ? null : required(welsh, "Welsh");
    }

    /**
     * A wording that is not translated yet.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public static Text of(String english) {
        return new Text(english, null);
    }

    /**
     * A wording in both languages.
     *
     * @throws IllegalArgumentException when either is blank
     */
    public static Text of(String english, String welsh) {
        return new Text(english, Objects.requireNonNull(welsh, "welsh"));
    }

    /** The same characters in every language: a name, a number, a code. */
    public static Text same(String wording) {
        return new Text(wording, wording);
    }

    private static String required(String wording, String language) {
        if (wording.isBlank()) {
            throw new IllegalArgumentException(
                    "The " + language + " wording is blank: give its words, or leave it out");
        }
        return wording;
    }

    public String english() {
        return english;
    }

    public Optional<String> welsh() {
        return Optional.ofNullable(welsh);
    }

    /** The wording in the language, or in English where it has not been translated. */
    public String in(Language language) {
        return language == Language.WELSH && welsh != null ? welsh : english;
    }

    /** Whether the wording exists in the language itself. */
    public boolean has(Language language) {
        return language == Language.ENGLISH || welsh != null;
    }

    /** The language that {@link #in} really answers in; differs from the one asked for where a translation is missing. */
    public Language languageIn(Language wanted) {
        return has(wanted) ? wanted : Language.ENGLISH;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && english.equals(text.english) && Objects.equals(welsh, text.welsh);
    }

    @Override
    public int hashCode() {
        return Objects.hash(english, welsh);
    }

    @Override
    public String toString() {
        return welsh == null || welsh.equals(english) ? english : english + " / " + welsh;
    }
}
