package dev.guildhall.audit.schema;

import java.util.Locale;

/**
 * A field that events of an action may have, among their details or their changes.
 *
 * @param name its name
 * @param type what it holds
 * @param disclosure whether it stands in the log in clear
 */
public record FieldSchema(String name, Contents type, Disclosure disclosure) {

    /** What a field holds. */
    public enum Contents {
        TEXT,
        INTEGER;

        /** The type as it stands in a schema: {@code text} or {@code integer}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a field stands in the log in clear. */
    public enum Disclosure {
        /** It says nothing about a person, and stands in clear. */
        CLEAR,
        /** It is personal data: it is sealed with the subject's own key, and unreadable once the subject is erased. */
        PERSONAL
    }

    boolean isPersonal() {
        return disclosure == Disclosure.PERSONAL;
    }
}
