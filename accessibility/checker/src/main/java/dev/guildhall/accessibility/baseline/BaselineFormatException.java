package dev.guildhall.accessibility.baseline;

/** Says what of a text is not as a baseline must be, where, and the mend. */
public final class BaselineFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BaselineFormatException(String message) {
        super(message);
    }
}
