package dev.guildhall.forms.condition;

/**
 * What a condition comes to: true, false, or unknown because an answer that it needs has not been given.
 *
 * <p>Combined as in Kleene's strong three-valued logic, so that nothing can be concluded from an answer that nobody gave.
 */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth negated() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
