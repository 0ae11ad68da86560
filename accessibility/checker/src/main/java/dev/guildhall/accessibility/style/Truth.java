package dev.guildhall.accessibility.style;

/** What can be said of a condition from the source alone: yes, no, or that it cannot be told. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public static Truth of(boolean condition) {
        return condition ? YES : NO;
    }

    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    public Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
