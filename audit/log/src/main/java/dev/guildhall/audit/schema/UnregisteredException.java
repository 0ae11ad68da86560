package dev.guildhall.audit.schema;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when an event's action, or a field of it, is not registered; the message names the nearest one that is. */
public final class UnregisteredException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final @Nullable String nearest;

    private UnregisteredException(String what, Optional<String> nearest, String mend) {
        super(what + " is not registered: "
                + nearest.map(name -> "did you mean \"" + name + "\"?").orElse(mend));
        this.nearest = nearest.orElse(null);
    }

    /** The registered name that is nearest to the one that is not; empty when there is none. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }

    static UnregisteredException action(String action, Collection<String> registered) {
        return new UnregisteredException(
                "The action \"" + action + "\"",
                NearestName.of(action, registered),
                "register its schema with the log");
    }

    static UnregisteredException field(String action, String field, Collection<String> registered) {
        return new UnregisteredException(
                "The field \"" + field + "\" of " + action,
                NearestName.of(field, registered),
                "add it to the action's schema");
    }
}
