package dev.guildhall.components.json;

/** White space as JavaScript's regular expressions see it, which is what the reference's {@code trim} removes. */
final class Whitespace {

    private Whitespace() {}

    static String trimEnd(String text) {
        return trim("." + text).substring(1);
    }

    static String trim(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** The same, but what is white space alone becomes one space: it is shown as nothing, and yet not absent. */
    static String trimToSpace(String text) {
        String trimmed = trim(text);
        return trimmed.isEmpty() && !text.isEmpty() ? " " : trimmed;
    }

    private static boolean isWhitespace(char c) {
        return (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || c == '\ufeff'
                || c == '\u2028'
                || c == '\u2029'
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
