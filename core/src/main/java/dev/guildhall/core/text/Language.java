package dev.guildhall.core.text;

import java.util.Optional;

/** A language that a public service in Wales and the rest of the United Kingdom is offered in. */
public enum Language {
    ENGLISH("en", "English"),
    WELSH("cy", "Cymraeg");

    private final String tag;
    private final String endonym;

    Language(String tag, String endonym) {
        this.tag = tag;
        this.endonym = endonym;
    }

    /** The language's tag as in HTML's {@code lang} attribute (BCP 47). */
    public String tag() {
        return tag;
    }

    /** The language's name in the language itself, as a person looks for it. */
    public String endonym() {
        return endonym;
    }

    /** The language with this tag, compared exactly; empty when Guildhall does not speak it. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
