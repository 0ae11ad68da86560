package dev.guildhall.forms.question;

import java.util.regex.Pattern;

/** Takes out of typed text what people type, paste or dictate by accident. */
final class Typing {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private Typing() {}

    /** One line: control characters and line breaks become spaces, invisible characters go, the ends are trimmed. */
    static String line(String typed) {
        return without(typed, '\0');
    }

    /** Several lines: as a line, but for the line breaks, of which all kinds become the same. */
    static String lines(String typed) {
        return without(LINE_BREAK.matcher(typed).replaceAll("\n"), '\n');
    }

    private static String without(String typed, char spared) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> {
            if (c == spared && spared == '\n') {
                kept.append('\n');
            } else if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                kept.append(' ');
            } else if (!invisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }

    /** Zero-width joiners stay: names in several scripts need them. */
    private static boolean invisible(int c) {
        return c == 0x200B
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x00AD
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
