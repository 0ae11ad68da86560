package dev.guildhall.accessibility.rule.wording;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stems of English words, so that "harvesting" and "harvest" count as one. Rough on purpose: two words that only look
 * related count as related, which keeps a question from being asked.
 */
final class Stems {
    private static final int SHORTEST = 3;

    /** Of two stems, one may go on after this many letters: "appl" of "apply", and "applic" of "application". */
    private static final int SHARED = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private static final Pattern ENDING = Pattern.compile(
            "(?:ations?|ments?|ings?|ions?|ities|ity|iest|iers?|ies|ied|ness|able|ally|est|ers?|ors?|eds?|ed|es|ly|al|e|s|y)$");

    private static final Set<String> LINKING = Set.of(
            "and", "are", "but", "can", "did", "for", "from", "had", "has", "have", "her", "his", "how", "into", "its",
            "not", "our", "out", "she", "that", "the", "their", "them", "then", "they", "this", "was", "were", "what",
            "when", "where", "which", "who", "why", "will", "with", "you", "your", "about", "does", "there", "here");

    private final TreeSet<String> known = new TreeSet<>();

    static Stems in(String text) {
        Stems stems = new Stems();
        stems.add(of(text));
        return stems;
    }

    void add(Set<String> stems) {
        known.addAll(stems);
    }

    /** The stems of the words that mean something by themselves, in their order. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!LINKING.contains(word.group())) {
                stems.add(stem(word.group()));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        Matcher ending = ENDING.matcher(word);
        return ending.find() && ending.start() >= SHORTEST ? word.substring(0, ending.start()) : word;
    }

    /** True if a word of the texts has this stem, or one that goes on where this one ends, or the other way round. */
    boolean have(String stem) {
        if (known.contains(stem)) {
            return true;
        }
        if (stem.length() < SHARED) {
            return false;
        }
        String next = known.ceiling(stem);
        if (next != null && next.startsWith(stem)) {
            return true;
        }
        for (int length = SHARED; length < stem.length(); length++) {
            if (known.contains(stem.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** How many of these stems the texts have. */
    long count(Set<String> stems) {
        return stems.stream().filter(this::have).count();
    }
}
