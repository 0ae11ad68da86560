package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;

/** What can be said of a condition from the source alone: yes, no, or that it cannot be told. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    public static Truth of(boolean condition) {
        return condition ? YES : NO;
    }

    /** Whether the property is one of these words. */
    public static Truth of(ComputedStyle style, StyleProperty property, String... words) {
        return style.isCertainly(property, words) ? YES : style.mayBe(property, words) ? UNKNOWN : NO;
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
