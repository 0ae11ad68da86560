package dev.guildhall.core.constraint;

import java.util.Optional;

/** Reads codes as people type them. */
final class Typed {

    /** The longest text that is looked at, in characters. */
    static final int MAX_LENGTH = 100;

    private Typed() {}

    /**
     * The letters and digits of a code, in capitals, without the spaces, dashes, brackets and full stops between them;
     * empty when it has any other character or is longer than {@value #MAX_LENGTH}.
     */
    static Optional<String> code(CharSequence typed) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
                code.append(c);
            } else if (c >= 'a' && c <= 'z') {
                code.append((char) (c - 'a' + 'A'));
            } else if (!isSeparator(c)) {
                return Optional.empty();
            }
        }
        return Optional.of(code.toString());
    }

    /** The digits of a code, as {@link #code} reads it; empty when it has a letter too. */
    static Optional<String> digits(CharSequence typed) {
        return code(typed).filter(code -> code.chars().allMatch(c -> c <= '9'));
    }

    /**
     * A reference in capitals: its letters, digits and these other characters, with single spaces between them and plain
     * hyphens; empty when it has any other character, has no letter or digit, or is longer than {@value #MAX_LENGTH}.
     */
    static Optional<String> reference(CharSequence typed, String others) {
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        StringBuilder reference = new StringBuilder(typed.length());
        boolean meant = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                reference.append(c >= 'a' ? (char) (c - 'a' + 'A') : c);
                meant = true;
            } else if (others.indexOf(c) >= 0) {
                reference.append(c);
            } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
                reference.append('-');
            } else if (!isSpace(c)) {
                return Optional.empty();
            } else if (!reference.isEmpty() && reference.charAt(reference.length() - 1) != ' ') {
                reference.append(' ');
            }
        }
        return meant ? Optional.of(reference.toString().strip()) : Optional.empty();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    static boolean isSeparator(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION, Character.FORMAT -> true;
            default ->
                Character.isWhitespace(c) || c == '.' || c == '(' || c == ')' || c == '[' || c == ']' || c == '\u2212';
        };
    }
}
