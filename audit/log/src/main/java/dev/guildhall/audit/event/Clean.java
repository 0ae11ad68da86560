package dev.guildhall.audit.event;

import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonException;
import java.util.regex.Pattern;

/** What texts and names of an event may be made of. No message repeats a text, which may be personal data. */
final class Clean {

    static final int MAX_NAME_LENGTH = 64;

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private Clean() {}

    static String require(String text, String what) {
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
        if (action.length() > MAX_NAME_LENGTH || !ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("The action \"" + action + "\" is not made of lower-case words joined by"
                    + " dots or hyphens, of at most " + MAX_NAME_LENGTH
                    + " characters: give one such as application.submitted");
        }
        return action;
    }

    static String field(String name, String what) {
        if (name.length() > MAX_NAME_LENGTH || !FIELD.matcher(name).matches()) {
            throw new IllegalArgumentException("The " + what + "'s name \"" + name
                    + "\" is not a letter followed by letters, digits, dots, hyphens or underscores, of at most "
                    + MAX_NAME_LENGTH + " characters");
        }
        return name;
    }
}
