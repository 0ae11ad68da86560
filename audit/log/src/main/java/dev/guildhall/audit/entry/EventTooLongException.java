package dev.guildhall.audit.entry;

import dev.guildhall.audit.tile.EntryBundle;

/** Thrown when an event is longer than an entry may be; the message says how long it is, and the mend. */
public final class EventTooLongException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The longest entry, in bytes of canonical JSON. */
    public static final int MAX_BYTES = EntryBundle.MAX_ENTRY_BYTES;

    EventTooLongException(String action, int bytes) {
        super("The event " + action + " has " + bytes + " bytes as canonical JSON, more than an entry's " + MAX_BYTES
                + ": shorten its details, or record their hash");
    }
}
