package dev.guildhall.accessibility.tree;

/**
 * An accessible name and where it came from.
 *
 * @param text with white space collapsed; empty if there is no name
 */
public record AccessibleName(String text, Source source) {
    static final AccessibleName NONE = new AccessibleName("", Source.NOTHING);

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What gave the name. */
    public enum Source {
        NOTHING,
        ARIA_LABELLEDBY,
        ARIA_LABEL,
        /** A {@code label}, {@code legend}, {@code caption}, {@code alt} or the like. */
        NATIVE,
        CONTENT,
        TITLE,
        PLACEHOLDER,
        /** Words of the browser's own, such as "Submit". */
        BROWSER
    }
}
