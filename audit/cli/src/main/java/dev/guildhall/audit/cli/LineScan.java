package dev.guildhall.audit.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the texts of a line before it is read as JSON for control characters and halves of characters, of which a
 * reader of JSON may say only that they are not JSON.
 */
final class LineScan {

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final int ESCAPED_UNIT = 6;

    private final String line;
    private int at;

    private LineScan(String line) {
        this.line = line;
    }

    /** @throws RefusedLineException when there is such a thing; says at which column */
    static void require(String line) {
        new LineScan(line).run();
    }

    private void run() {
        while (at < line.length()) {
            if (line.charAt(at) == '"') {
                string();
            } else {
                at++;
            }
        }
    }

    private void string() {
        for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
            if (line.charAt(at) < ' ') {
                throw new RefusedLineException(
                        "a text has a control character at column " + (at + 1) + ": leave it out");
            }
            if (line.charAt(at) == '\\') {
                escape();
            }
        }
        at++;
    }

    /** Goes on to the last character of what is escaped. */
    private void escape() {
        char unit = unit(at);
        if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(unit(at + ESCAPED_UNIT))) {
            at += 2 * ESCAPED_UNIT - 1;
        } else if (Character.isSurrogate(unit)) {
            throw new RefusedLineException("a text has a lone surrogate at column " + (at + 1)
                    + ", which no UTF-8 text can hold: give well-formed text");
        } else {
            at++;
        }
    }

    /** What is escaped here by its number; 0 where nothing is. */
    private char unit(int start) {
        Matcher escaped = UNIT.matcher(line).region(start, line.length());
        return escaped.lookingAt() ? (char) Integer.parseInt(escaped.group(1), 16) : 0;
    }
}
