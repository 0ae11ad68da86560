package dev.guildhall.accessibility.rule.language;

import dev.guildhall.accessibility.rule.Verdict;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Holds the words of a text against the language that it is said to be in. The text is certainly in another language only if
 * several different words of that language stand in it, make up much of it, and hardly a word of the language that is said.
 */
final class LanguageFit {
    /** So few different words may be names, or borrowed. */
    private static final int CERTAIN_WORDS = 4;

    private static final int LIKELY_WORDS = 2;

    /** How many words of the other language there must be for each of the language that is said. */
    private static final int CERTAIN_TIMES = 5;

    private static final int LIKELY_TIMES = 2;

    /** The part of all words that must be of the other language, in percent; common words make up some half of any text. */
    private static final int CERTAIN_SHARE = 35;

    private static final int LIKELY_SHARE = 30;

    /** For a language of which no words are known here. */
    private static final int MANY_WORDS = 8;

    private static final int CERTAIN_LETTERS = 20;

    private static final int LETTER_SHARE = 80;

    /** Of the languages of two letters and those whose words are known: they are few. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private static final Pattern TWO_LETTERS = Pattern.compile("[a-z]{2}");

    private static final Pattern OTHER_LETTERS =
            Pattern.compile(".*-(?:latn|cyrl|arab|fonipa).*", Pattern.CASE_INSENSITIVE);

    private LanguageFit() {}

    /**
     * The verdict on a text; none if it says too little of any language.
     *
     * @param tag what lang says
     * @param what the text, as a sentence begins with it
     */
    static Optional<Verdict> verdict(WordCount text, String tag, String what) {
        String said = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        if (!TWO_LETTERS.matcher(said).matches()
                || OTHER_LETTERS.matcher(tag).matches()
                || nameOf(said).startsWith("\"")) {
            return Optional.empty();
        }
        Set<UnicodeScript> own = Letters.of(said);
        UnicodeScript letters = text.mostLetters();
        if (!own.isEmpty() && !own.contains(letters) && letters != UnicodeScript.LATIN) {
            return foreignLetters(text, letters, said, what);
        }
        return byWords(text, said, what);
    }

    private static Optional<Verdict> foreignLetters(WordCount text, UnicodeScript letters, String said, String what) {
        boolean isCertain = text.lettersOf(letters) >= CERTAIN_LETTERS
                && text.lettersOf(letters) * 100 >= text.letters() * LETTER_SHARE;
        return isCertain && letters != UnicodeScript.COMMON && letters != UnicodeScript.INHERITED
                ? Optional.of(Verdict.failed(what + " is in " + Letters.nameOf(letters)
                        + " letters, but its lang attribute says " + nameOf(said) + "."))
                : Optional.empty();
    }

    private static Optional<Verdict> byWords(WordCount text, String said, String what) {
        KnownWords known = KnownWords.get();
        long own = known.bitsOf(said);
        String other = "";
        int most = 0;
        for (String language : known.languages()) {
            long bits = known.bitsOf(language);
            int count = (bits & own) == 0 ? text.wordsOf(bits, own) : 0;
            if (count > most) {
                most = count;
                other = language;
            }
        }
        long otherBits = known.bitsOf(other);
        int ofOwn = own == 0 ? lettersAsWords(text, said) : text.wordsOf(own, otherBits);
        if (most == 0) {
            return text.wordsOf(own, 0) > 0 ? Optional.of(Verdict.passed()) : Optional.empty();
        }
        int different = text.differentWordsOf(otherBits, own);
        boolean isKnown = own != 0 || !Letters.of(said).isEmpty();
        if (isKnown
                && different >= CERTAIN_WORDS
                && most >= CERTAIN_TIMES * ofOwn
                && most * 100 >= text.words() * CERTAIN_SHARE
                && !Kinship.areNear(said, other)) {
            return Optional.of(Verdict.failed(what + " is in " + nameOf(other) + ", with words such as "
                    + text.someOf(otherBits, own) + ", but its lang attribute says " + nameOf(said) + "."));
        }
        if (different >= (isKnown ? LIKELY_WORDS : MANY_WORDS)
                && most > LIKELY_TIMES * ofOwn
                && most * 100 >= text.words() * LIKELY_SHARE) {
            return Optional.of(Verdict.cannotTell("Is this text in " + nameOf(said) + ", as its lang attribute says? "
                    + text.someOf(otherBits, own) + " are " + nameOf(other) + " words."));
        }
        return Optional.of(Verdict.passed());
    }

    /** For a language that is known by its letters only, some five letters are a word. */
    private static int lettersAsWords(WordCount text, String said) {
        return Letters.of(said).stream().mapToInt(text::lettersOf).sum() / 5;
    }

    /** In English, or the tag in quotation marks where there is none. */
    private static String nameOf(String language) {
        return NAMES.computeIfAbsent(language, LanguageFit::lookUp);
    }

    private static String lookUp(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || name.equals(language) ? "\"" + language + "\"" : name;
    }
}
