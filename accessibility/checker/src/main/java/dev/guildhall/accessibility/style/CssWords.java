package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Takes the text of a value apart, past brackets and strings. */
final class CssWords {
    private CssWords() {}

    /** The words between white space; a slash is a word of its own. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>(4);
        for (String spaced : parts(text, Character::isWhitespace)) {
            List<String> around = parts(spaced, c -> c == '/');
            for (int i = 0; i < around.size(); i++) {
                if (i > 0) {
                    words.add("/");
                }
                if (!around.get(i).isEmpty()) {
                    words.add(around.get(i));
                }
            }
        }
        return words;
    }

    /** What stands between commas. */
    static List<String> splitAtCommas(String text) {
        return parts(text, c -> c == ',');
    }

    private static List<String> parts(String text, IntPredicate separates) {
        List<String> parts = new ArrayList<>(4);
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth <= 0 && separates.test(c)) {
                add(text.substring(start, i), parts, separates);
                start = i + 1;
            }
        }
        add(text.substring(start), parts, separates);
        return parts;
    }

    private static void add(String part, List<String> parts, IntPredicate separates) {
        String stripped = part.strip();
        if (!stripped.isEmpty() || !separates.test(' ')) {
            parts.add(stripped);
        }
    }

    /** The name before the bracket of {@code name(...)}; empty if the text is not one whole function. */
    static String functionName(String text) {
        int open = text.indexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return "";
        }
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return "";
            }
        }
        return text.substring(0, open);
    }

    /** What stands inside the brackets of {@code name(...)}. */
    static String arguments(String function) {
        return function.substring(function.indexOf('(') + 1, function.length() - 1);
    }

    /** The text in lower case, except what stands in quotation marks. */
    static String lowerCase(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return text.toLowerCase(Locale.ROOT);
        }
        StringBuilder lower = new StringBuilder(text.length());
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
                lower.append(c);
            } else {
                quote = c == '"' || c == '\'' ? c : 0;
                lower.append(Character.toLowerCase(c));
            }
        }
        return lower.toString();
    }
}
