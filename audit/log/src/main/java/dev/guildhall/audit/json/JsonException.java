package dev.guildhall.audit.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a text is no JSON or a value has no canonical form; the message says why and where, and may repeat a piece of the
 * text. Whoever must not repeat it says {@link #fault()} and {@link #column()} in words of their own.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final JsonFault fault;
    private final int column;

    JsonException(JsonFault fault, String message) {
        this(fault, message, 0, null);
    }

    JsonException(JsonFault fault, String message, int column, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.column = column;
    }

    /** What sort of fault it is. */
    public JsonFault fault() {
        return fault;
    }

    /** Where in its line it was noticed, in characters from 1; empty when that is not known. */
    public OptionalInt column() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
