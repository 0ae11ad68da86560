package dev.guildhall.accessibility.tree;

/** Says that judging a page would cost more work than any honest page needs, so that a check never hangs. */
public final class PageTooComplexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PageTooComplexException(String message) {
        super(message);
    }
}
