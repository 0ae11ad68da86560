package dev.guildhall.audit.cli;

import dev.guildhall.audit.json.CanonicalWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through a line before it is read as JSON for what would be read with a loss, numbers that no double holds exactly, and
 * for control characters and halves of characters, of which a reader of JSON may say only that they are not JSON.
 */
final class LineScan {

    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern FRACTION = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final String IN_NUMBERS = "0123456789+-.eE";
    private static final int MOST_DIGITS = 17;
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
            char c = line.charAt(at);
            if (c == '"') {
                string();
            } else if (c == '-' || (c >= '0' && c <= '9')) {
                number();
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

    private void number() {
        int start = at;
        while (at < line.length() && IN_NUMBERS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        String number = line.substring(start, at);
        if (INTEGER.matcher(number).matches()) {
            if (number.length() > MOST_DIGITS || Math.abs(Long.parseLong(number)) > CanonicalWriter.MAX_INTEGER) {
                throw new RefusedLineException("the integer at column " + (start + 1)
                        + " is beyond 2^53 - 1 either way, where JSON numbers are no longer exact: give it as a text");
            }
        } else if (FRACTION.matcher(number).matches()) {
            throw new RefusedLineException(
                    "the number at column " + (start + 1) + " is no integer: give an integer, or a text");
        }
    }
}
