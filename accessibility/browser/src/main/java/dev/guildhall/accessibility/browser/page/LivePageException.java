package dev.guildhall.accessibility.browser.page;

/** A browser did not do what it was asked; the message says what, and how to mend it. */
public final class LivePageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LivePageException(String message) {
        super(message);
    }

    public LivePageException(String message, Throwable cause) {
        super(message, cause);
    }
}
