package dev.guildhall.forms.question;

/** Takes out of typed text what people type, paste or dictate by accident. */
final class Typing {

    private Typing() {}

    /** One line: control characters and line breaks become spaces, invisible characters go, the ends are trimmed. */
    static String line(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
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
