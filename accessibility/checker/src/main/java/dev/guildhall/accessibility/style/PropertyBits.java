package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.function.Predicate;

/** A set of properties: a bit for each, by its place. */
record PropertyBits(long low, long high) {
    static final PropertyBits NONE = new PropertyBits(0, 0);

    private static final int MOST = 2 * Long.SIZE;

    static {
        int properties = StyleProperty.values().length;
        if (properties > MOST) {
            throw new IllegalStateException("There are " + properties + " properties, and a bit for " + MOST);
        }
    }

    /** Those that are so. */
    static PropertyBits of(Predicate<StyleProperty> isSo) {
        PropertyBits bits = NONE;
        for (StyleProperty property : StyleProperty.values()) {
            bits = isSo.test(property) ? bits.with(property.place()) : bits;
        }
        return bits;
    }

    PropertyBits with(int place) {
        return place < Long.SIZE
                ? new PropertyBits(low | 1L << place, high)
                : new PropertyBits(low, high | 1L << (place - Long.SIZE));
    }

    boolean has(int place) {
        return ((place < Long.SIZE ? low >>> place : high >>> (place - Long.SIZE)) & 1) != 0;
    }

    boolean meets(PropertyBits other) {
        return (low & other.low) != 0 || (high & other.high) != 0;
    }

    int size() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    /** How many of the set stand before this place. */
    int before(int place) {
        return place < Long.SIZE
                ? Long.bitCount(low & ((1L << place) - 1))
                : Long.bitCount(low) + Long.bitCount(high & ((1L << (place - Long.SIZE)) - 1));
    }
}
