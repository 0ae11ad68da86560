package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the {@code and}, {@code or}, {@code not} and brackets of a media query or of {@code @supports}. */
final class Conditions {
    /** Conditions in brackets nested deeper than this are unknown. */
    private static final int MAX_DEPTH = 16;

    private final Function<String, Truth> single;

    private Conditions(Function<String, Truth> single) {
        this.single = single;
    }

    /**
     * Whether the condition holds.
     *
     * @param single tells whether a condition without {@code and}, {@code or} and {@code not} holds
     */
    static Truth holds(String condition, Function<String, Truth> single) {
        return new Conditions(single).holds(condition.strip(), 0);
    }

    private Truth holds(String condition, int depth) {
        if (depth > MAX_DEPTH) {
            return Truth.UNKNOWN;
        }
        List<String> words = wordsOf(condition);
        Truth result = Truth.YES;
        boolean joinedByOr = false;
        boolean negate = false;
        boolean isFirst = true;
        for (String word : words) {
            switch (word) {
                case "and" -> joinedByOr = false;
                case "or" -> joinedByOr = true;
                case "not" -> negate = !negate;
                default -> {
                    Truth one = operand(word, depth);
                    one = negate ? one.negated() : one;
                    negate = false;
                    result = isFirst ? one : joinedByOr ? result.or(one) : result.and(one);
                    isFirst = false;
                }
            }
        }
        return isFirst ? Truth.UNKNOWN : result;
    }

    /** A function and its brackets are one word. */
    private static List<String> wordsOf(String condition) {
        List<String> words = new ArrayList<>();
        for (String word : CssWords.split(
                condition.replace(")", ") ").replace("and(", "and (").replace("not(", "not ("))) {
            words.add(word);
        }
        return words;
    }

    private Truth operand(String word, int depth) {
        if (word.startsWith("(") && word.endsWith(")")) {
            String inside = word.substring(1, word.length() - 1).strip();
            if (inside.startsWith("(") || inside.startsWith("not ") || inside.startsWith("not(")) {
                return holds(inside, depth + 1);
            }
        }
        return single.apply(word);
    }
}
