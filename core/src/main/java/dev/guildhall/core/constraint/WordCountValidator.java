package dev.guildhall.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Counts the words of a {@link WordCount}. */
public final class WordCountValidator implements ConstraintValidator<WordCount, CharSequence> {

    private int min;
    private int max = Integer.MAX_VALUE;

    /** For the validation provider, which makes one for each annotated place. */
    public WordCountValidator() {}

    @Override
    public void initialize(WordCount constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    /** How many words the text has. */
    public static int count(CharSequence text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words;
    }

    /** White space as ECMAScript knows it, for browsers count with that. */
    private static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r') || c == '\uFEFF' || Character.isSpaceChar(c);
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int words = count(value);
        return words >= min && words <= max;
    }
}
