package dev.guildhall.accessibility.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The words of some text by the languages that have them, and its letters by script. */
final class WordCount {
    private static final int WORDS_SHOWN = 4;

    private final KnownWords known = KnownWords.get();
    private final Map<Long, Tally> tallies = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;
    private int letterCount;

    /** How often words of some languages stand in the text, and which ones. */
    private static final class Tally {
        private int count;
        private final List<String> different = new ArrayList<>();
    }

    void add(String text) {
        forEachWord(text.toLowerCase(Locale.ROOT), this::count);
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            letters.merge(UnicodeScript.of(letter), 1, Integer::sum);
            letterCount++;
        });
    }

    private void count(String word) {
        words++;
        long languages = known.languagesOf(word);
        if (languages != 0) {
            Tally tally = tallies.computeIfAbsent(languages, key -> new Tally());
            tally.count++;
            if (met.add(word)) {
                tally.different.add(word);
            }
        }
    }

    /** Words of two letters and more, parted at everything that is no letter; one letter is a word of too many languages. */
    static void forEachWord(String text, Consumer<String> consumer) {
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean isLetter = at < text.length() && isPartOfWord(text.charAt(at));
            if (isLetter && start < 0) {
                start = at;
            } else if (!isLetter && start >= 0) {
                if (at - start > 1) {
                    consumer.accept(text.substring(start, at));
                }
                start = -1;
            }
        }
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** How many words there are, known ones or not. */
    int words() {
        return words;
    }

    /** How many words are of one language and not of another; each time that a word stands counts. */
    int wordsOf(long language, long butNotOf) {
        return tallies.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), language, butNotOf))
                .mapToInt(entry -> entry.getValue().count)
                .sum();
    }

    /** How many different words are of one language and not of another. */
    int differentWordsOf(long language, long butNotOf) {
        return tallies.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), language, butNotOf))
                .mapToInt(entry -> entry.getValue().different.size())
                .sum();
    }

    /** A few words that are of one language and not of another, in quotation marks. */
    String someOf(long language, long butNotOf) {
        return tallies.entrySet().stream()
                .filter(entry -> isOf(entry.getKey(), language, butNotOf))
                .flatMap(entry -> entry.getValue().different.stream())
                .sorted((one, other) -> one.length() == other.length()
                        ? one.compareTo(other)
                        : Integer.compare(other.length(), one.length()))
                .limit(WORDS_SHOWN)
                .map(word -> "\"" + word + "\"")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static boolean isOf(long languages, long language, long butNotOf) {
        return (languages & language) != 0 && (languages & butNotOf) == 0;
    }

    int letters() {
        return letterCount;
    }

    int lettersOf(UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    /** The script of most letters. */
    UnicodeScript mostLetters() {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
    }
}
