package dev.guildhall.components.formgroup;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import java.util.Optional;

/**
 * The ids in a control's {@code aria-describedby}: those of the caller, its hint's and its error message's. For the
 * components' templates.
 */
public final class DescribedBy {

    private DescribedBy() {}

    /** The ids separated by spaces, or nothing; those of hint and message are made of this one unless they have their own. */
    public static String of(String others, String id, Optional<Hint> hint, Optional<ErrorMessage> errorMessage) {
        if (hint.isEmpty() && errorMessage.isEmpty()) {
            return others;
        }
        StringBuilder ids = new StringBuilder(others);
        if (hint.isPresent()) {
            add(ids, id, "-hint", hint.get().id());
        }
        if (errorMessage.isPresent()) {
            add(ids, id, "-error", errorMessage.get().id());
        }
        return ids.toString();
    }

    /** The ids of a group and of an item in it, without white space at the ends, no-break spaces included. */
    public static String join(String group, String item) {
        String ids = group + " " + item;
        int begin = 0;
        int end = ids.length();
        while (begin < end && isSpace(ids.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(ids.charAt(end - 1))) {
            end--;
        }
        return ids.substring(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void add(StringBuilder ids, String id, String suffix, String own) {
        if (ids.length() > 0) {
            ids.append(' ');
        }
        if (own.isEmpty()) {
            ids.append(id).append(suffix);
        } else {
            ids.append(own);
        }
    }
}
