package dev.guildhall.audit.event;

import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonException;

/** What texts and names of an event may be made of. No message repeats a text or an action, which may be made of personal data. */
final class Clean {

    static final int MAX_NAME_LENGTH = 64;

    private Clean() {}

    static String require(String text, String what) {
        return isPlain(text) ? text : requireAny(text, what);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String requireAny(String text, String what) {
        try {
            CanonicalWriter.requireWellFormed(text);
        } catch (JsonException e) {
            throw new IllegalArgumentException(what + " is not well-formed: " + e.getMessage(), e);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new IllegalArgumentException(what + " has a control character: leave it out");
            }
        }
        return text;
    }

    static String action(String action) {
        if (action.length() > MAX_NAME_LENGTH || !isAction(action)) {
            throw new IllegalArgumentException("The action is not made of lower-case words joined by"
                    + " dots or hyphens, of at most " + MAX_NAME_LENGTH
                    + " characters: give one such as application.submitted");
        }
        return action;
    }

    static String field(String name, String what) {
        if (name.length() > MAX_NAME_LENGTH || !isField(name)) {
            throw new IllegalArgumentException("The " + what + "'s name \"" + name
                    + "\" is not a letter followed by letters, digits, dots, hyphens or underscores, of at most "
                    + MAX_NAME_LENGTH + " characters");
        }
        return name;
    }

    // every event is looked at: by hand, for regular expressions took a tenth of the time that recording takes
    private static boolean isAction(String action) {
        boolean wordEnded = true;
        for (int i = 0; i < action.length(); i++) {
            char c = action.charAt(i);
            if (c == '.' || c == '-') {
                if (wordEnded) {
                    return false;
                }
                wordEnded = true;
            } else if (isLower(c) || (isDigit(c) && i > 0)) {
                wordEnded = false;
            } else {
                return false;
            }
        }
        return !wordEnded;
    }

    private static boolean isField(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = isLower(c) || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || !(isDigit(c) || c == '_' || c == '.' || c == '-'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
