package dev.guildhall.components.formgroup;

/**
 * The ids in a control's {@code aria-describedby}: those of the caller, its hint's and its error message's. For the
 * components' templates.
 */
public final class DescribedBy {

    private DescribedBy() {}

    /** The ids separated by spaces, or nothing. */
    public static String of(String others, String id, boolean hasHint, boolean hasErrorMessage) {
        if (!hasHint && !hasErrorMessage) {
            return others;
        }
        StringBuilder ids = new StringBuilder(others);
        if (hasHint) {
            add(ids, id, "-hint");
        }
        if (hasErrorMessage) {
            add(ids, id, "-error");
        }
        return ids.toString();
    }

    private static void add(StringBuilder ids, String id, String suffix) {
        if (ids.length() > 0) {
            ids.append(' ');
        }
        ids.append(id).append(suffix);
    }
}
