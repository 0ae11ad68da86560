package dev.guildhall.forms.store;

import java.io.Serial;

/** An application was not saved because the store holds as many as it may. */
public final class StoreFullException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says how many applications the store may hold. */
    public StoreFullException(int capacity) {
        super("The store holds " + capacity + " applications, as many as it may: raise its capacity, or let them expire"
                + " sooner");
    }
}
