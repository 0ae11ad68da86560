package dev.guildhall.forms.store;

import java.io.Serial;

/**
 * A store could not be asked or did not answer: a database that is down, a disk that is full. Whether a save came about is
 * not known; loading the application tells.
 *
 * <p>Its message holds nothing that a person typed and no credential. Neither may those of a store's own exceptions, which
 * is why it has no cause: what drivers say often quotes values.
 */
public final class JourneyStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param message what could not be done, why, and the mend
     * @param thrown what the store's own technique threw; only its stack is kept
     */
    public JourneyStoreException(String message, Throwable thrown) {
        super(message);
        setStackTrace(thrown.getStackTrace());
    }
}
