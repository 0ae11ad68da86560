package dev.guildhall.audit.schema;

import java.util.Collection;

/** Thrown when an event's action, or a field of it, is not registered; the message names the nearest one that is. */
public final class UnregisteredException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private UnregisteredException(String message) {
        super(message);
    }

    static UnregisteredException action(String action, Collection<String> registered) {
        return new UnregisteredException("The action \"" + action + "\" is not registered: "
                + NearestName.of(action, registered)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("register its schema with the log"));
    }

    static UnregisteredException field(String action, String field, Collection<String> registered) {
        return new UnregisteredException("The field \"" + field + "\" of " + action + " is not registered: "
                + NearestName.of(field, registered)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElse("add it to the action's schema"));
    }
}
