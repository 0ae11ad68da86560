package dev.guildhall.accessibility.rule.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The common words of each language that is known here. A set of languages is the bits of a number. */
final class KnownWords {
    private final List<String> languages = new ArrayList<>();
    private final Map<String, Long> languagesOf = new HashMap<>(8_192);

    private KnownWords() {}

    /** Read once, when first asked for: most of the time of a short run would otherwise be spent here. */
    static KnownWords get() {
        return Holder.WORDS;
    }

    private static final class Holder {
        static final KnownWords WORDS = read();
    }

    private static KnownWords read() {
        KnownWords words = new KnownWords();
        try (InputStream in = Objects.requireNonNull(KnownWords.class.getResourceAsStream("words.txt"), "words.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        int end = line.indexOf(' ');
        if (line.startsWith("#") || end < 0) {
            return;
        }
        String language = line.substring(0, end);
        if (!languages.contains(language)) {
            languages.add(language);
        }
        long bit = 1L << languages.indexOf(language);
        WordCount.forEachWord(line.substring(end), word -> languagesOf.merge(word, bit, (one, other) -> one | other));
    }

    /** The languages that have this word, which is in lower case; zero if none is known to have it. */
    long languagesOf(String word) {
        return languagesOf.getOrDefault(word, 0L);
    }

    /** The codes of all languages that are known by words. */
    List<String> languages() {
        return languages;
    }

    /** The bit of a language, or of two that are one to a reader, such as Bosnian and Croatian; zero if it is not known. */
    long bitsOf(String language) {
        long bits = 0;
        for (String code : Kinship.sameAs(language)) {
            int at = languages.indexOf(code);
            bits |= at < 0 ? 0 : 1L << at;
        }
        return bits;
    }

    /** The words of one language, for tests. */
    List<String> wordsOf(String language) {
        long bits = bitsOf(language);
        return languagesOf.entrySet().stream()
                .filter(entry -> (entry.getValue() & bits) != 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
