package dev.guildhall.forms.store;

import java.io.Serial;

/** An application was not saved because another request saved it first. Load it again and repeat the change. */
public final class StaleApplicationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says of which journey the application is. */
    public StaleApplicationException(ApplicationKey key, long expected) {
        super("An application of " + key.journey() + " is no longer at version " + expected
                + ": load it again and repeat the change");
    }
}
