package dev.guildhall.accessibility.rule.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a language tag begins with a language that is registered.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5646.html">RFC 5646, tags for identifying languages</a>
 */
final class LanguageTags {
    /** Registered for languages that have since been given another code. */
    private static final Set<String> DEPRECATED = Set.of("bh", "in", "iw", "ji", "jw", "mo", "sh");

    private static final Set<String> TWO_LETTERS = twoLetters();

    /** Codes that ISO 639-2 uses in libraries for languages that are registered with two letters. */
    private static final Set<String> BIBLIOGRAPHIC = Set.of(
            "alb", "arm", "baq", "bur", "chi", "cze", "dut", "fre", "geo", "ger", "gre", "ice", "mac", "mao", "may",
            "per", "rum", "slo", "tib", "wel");

    private static final Pattern PRIVATE_USE = Pattern.compile("q[a-t][a-z]");

    private LanguageTags() {}

    /** What can be said of a tag that is not empty. */
    enum Standing {
        REGISTERED,
        NOT_REGISTERED,
        /** Three letters that no table here knows; most such codes are registered, for small languages. */
        NOT_KNOWN
    }

    static Standing standingOf(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        if (language.length() == 2) {
            return TWO_LETTERS.contains(language) ? Standing.REGISTERED : Standing.NOT_REGISTERED;
        }
        if (!language.matches("[a-z]{3}")) {
            return Standing.NOT_REGISTERED;
        }
        if (ThreeLetters.OF_TWO.contains(language) || BIBLIOGRAPHIC.contains(language)) {
            return Standing.NOT_REGISTERED;
        }
        boolean known = ThreeLetters.KNOWN.contains(language)
                || PRIVATE_USE.matcher(language).matches();
        return known ? Standing.REGISTERED : Standing.NOT_KNOWN;
    }

    private static Set<String> twoLetters() {
        Set<String> languages = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
        languages.addAll(DEPRECATED);
        return Set.copyOf(languages);
    }

    /** Apart, because the JDK takes longer to name all of its locales than a page takes, and few pages need them. */
    private static final class ThreeLetters {
        static final Set<String> OF_TWO = Arrays.stream(Locale.getISOLanguages())
                .map(language ->
                        new Locale.Builder().setLanguage(language).build().getISO3Language())
                .filter(language -> language.length() == 3)
                .collect(Collectors.toUnmodifiableSet());

        static final Set<String> KNOWN = Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(language -> language.length() == 3)
                .collect(Collectors.toUnmodifiableSet());
    }
}
