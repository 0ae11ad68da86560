package dev.guildhall.components.option;

/**
 * Says what is wrong with a component's options as JSON, where, and how to mend it.
 *
 * <pre>{@code
 * Components.parse("button", "{\"txt\": \"Continue\"}");
 * // OptionsException: button: unknown option "txt"; did you mean "text"?
 * }</pre>
 */
public final class OptionsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public OptionsException(String message) {
        super(message);
    }

    public OptionsException(String message, Throwable cause) {
        super(message, cause);
    }
}
