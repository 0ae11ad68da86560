package dev.guildhall.audit.event;

import java.util.Optional;

/**
 * How a field of a record changed.
 *
 * @param before what it held; empty when it held nothing
 * @param after what it holds now; empty when it holds nothing
 */
public record Change(Optional<Value> before, Optional<Value> after) {

    /** @throws IllegalArgumentException when it held nothing before and holds nothing now */
    public Change {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A change has neither a value before nor one after: give one or both");
        }
    }

    /** From one value to another. */
    public static Change of(Value before, Value after) {
        return new Change(Optional.of(before), Optional.of(after));
    }

    /** From one text to another. */
    public static Change of(String before, String after) {
        return of(Value.of(before), Value.of(after));
    }

    /** From nothing to a value. */
    public static Change added(Value after) {
        return new Change(Optional.empty(), Optional.of(after));
    }

    /** From a value to nothing. */
    public static Change removed(Value before) {
        return new Change(Optional.of(before), Optional.empty());
    }
}
