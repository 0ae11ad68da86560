package dev.guildhall.forms.sealing;

import java.io.Serial;

/** Sealed bytes are not as they were sealed, or not where. Nothing of them was read. */
public final class BrokenSealException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Says what was sealed, such as "an application of permit"; never what is in it. */
    public BrokenSealException(String what) {
        super("The seal of " + what
                + " is broken: it was changed outside this service, belongs to something else, or was"
                + " sealed under another key of the same id. Restore it from a backup");
    }
}
