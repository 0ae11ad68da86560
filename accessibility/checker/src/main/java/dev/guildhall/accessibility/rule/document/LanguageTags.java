package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.rule.Verdict;
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

    /** Registered, and known to few tables of locales: of no language, of several, signed, of old, and some large ones. */
    private static final Set<String> OTHERS = Set.of(
            "und", "mul", "mis", "zxx", "art", "sgn", "bfi", "isg", "ase", "sco", "ang", "enm", "fro", "grc", "akk",
            "arc", "cop", "egy", "got", "non", "osp", "sux", "rom", "rmy", "rml", "tlh", "cmn", "wuu", "nan", "hak",
            "hsn", "arb", "arz", "apc", "pnb", "ckb", "kmr", "prs", "pes", "swh", "ekk", "lvs", "zsm", "nrf", "pcd",
            "frp", "lld");

    private static final Pattern PRIVATE_USE = Pattern.compile("q[a-t][a-z]");

    private LanguageTags() {}

    /** What can be said of a tag that is not empty. */
    enum Standing {
        REGISTERED,
        NOT_REGISTERED,
        /** Three letters that no table here knows; most such codes are registered, for small languages. */
        NOT_KNOWN
    }

    /** What stands before the first hyphen, in lower case. */
    static String languageOf(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    static Standing standingOf(String tag) {
        String language = languageOf(tag);
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
                || OTHERS.contains(language)
                || PRIVATE_USE.matcher(language).matches();
        return known ? Standing.REGISTERED : Standing.NOT_KNOWN;
    }

    /** Whether a tag that is not empty begins with a language that is registered. */
    static Verdict verdictOn(String tag) {
        return switch (LanguageTags.standingOf(tag.strip())) {
            case REGISTERED ->
                tag.equals(tag.strip())
                        ? Verdict.passed()
                        : Verdict.cannotTell("Do screen readers cope with the spaces in lang=\"" + tag + "\"?");
            case NOT_REGISTERED -> Verdict.failed("\"" + tag + "\" is not a language tag, so it says nothing.");
            case NOT_KNOWN -> Verdict.cannotTell("Is \"" + tag + "\" the registered code of a language?");
        };
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
