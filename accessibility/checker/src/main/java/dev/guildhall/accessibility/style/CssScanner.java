package dev.guildhall.accessibility.style;

/**
 * Splits CSS into the pieces between semicolons and braces, past comments, strings and brackets. It never fails: broken CSS
 * yields pieces that no property or selector is read from.
 */
final class CssScanner {
    /** What ended the piece. */
    enum End {
        SEMICOLON,
        OPEN,
        CLOSE,
        END_OF_TEXT
    }

    private final String css;
    private int position;
    private final StringBuilder piece = new StringBuilder();
    private End end = End.END_OF_TEXT;

    CssScanner(String css) {
        this.css = css;
    }

    /** The piece that was read last, without comments and outer white space. */
    String text() {
        return piece.toString().strip();
    }

    End end() {
        return end;
    }

    /** Reads the next piece; false when nothing is left. */
    boolean next() {
        piece.setLength(0);
        if (position >= css.length()) {
            return false;
        }
        int brackets = 0;
        while (position < css.length()) {
            char c = css.charAt(position);
            if (c == '/' && css.startsWith("/*", position)) {
                skipComment();
                continue;
            }
            if (c == '"' || c == '\'') {
                copyString(c);
                continue;
            }
            if (c == '\\' && position + 1 < css.length()) {
                piece.append(c).append(css.charAt(position + 1));
                position += 2;
                continue;
            }
            position++;
            if (c == '{' || c == '}' || (c == ';' && brackets <= 0)) {
                end = c == '{' ? End.OPEN : c == '}' ? End.CLOSE : End.SEMICOLON;
                return true;
            }
            if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets--;
            }
            piece.append(c);
        }
        end = End.END_OF_TEXT;
        return true;
    }

    /** Skips to after the brace that closes the block just opened. */
    void skipBlock() {
        int depth = 1;
        while (depth > 0 && next()) {
            if (end == End.OPEN) {
                depth++;
            } else if (end == End.CLOSE) {
                depth--;
            }
        }
    }

    private void skipComment() {
        int close = css.indexOf("*/", position + 2);
        position = close < 0 ? css.length() : close + 2;
        piece.append(' ');
    }

    private void copyString(char quote) {
        int start = position++;
        while (position < css.length()) {
            char c = css.charAt(position++);
            if (c == '\\') {
                position++;
            } else if (c == quote || c == '\n') {
                break;
            }
        }
        position = Math.min(position, css.length());
        piece.append(css, start, position);
    }
}
