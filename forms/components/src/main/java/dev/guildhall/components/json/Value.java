package dev.guildhall.components.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A value as JavaScript sees it, with the three questions that the reference's templates ask of one. */
sealed interface Value {

    /** Whether {@code if} takes it for true. */
    boolean isTruthy();

    /** What <code>{{ value }}</code> prints, unescaped. */
    String print();

    /** What {@code +} makes of it beside a string. */
    default String concatenated() {
        if (this instanceof Undefined) {
            return "undefined";
        }
        return this instanceof Null ? "null" : print();
    }

    /** What {@code ==} compares when the other side is of another type. */
    private double asNumber() {
        if (this instanceof Text text) {
            return numberOf(text.value());
        }
        if (this instanceof Numeric number) {
            return number.value();
        }
        return this instanceof Bool bool ? (bool.value() ? 1 : 0) : Double.NaN;
    }

    private static double numberOf(String text) {
        String trimmed = Whitespace.trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        try {
            return new BigDecimal(trimmed).doubleValue();
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** JavaScript's {@code ==}. */
    default boolean looselyEquals(Value other) {
        if (isNothing() || other.isNothing()) {
            return isNothing() && other.isNothing();
        }
        if (getClass() == other.getClass()) {
            return strictlyEquals(other);
        }
        if (this instanceof Array || this instanceof Obj || other instanceof Array || other instanceof Obj) {
            return print().equals(other.print());
        }
        return asNumber() == other.asNumber();
    }

    /** JavaScript's {@code ===} for values that were written in different places: two lists or objects never are the same. */
    default boolean strictlyEquals(Value other) {
        // by hand: the JVM makes the equals of a record when it is first called, which takes longer than all the rest
        if (this instanceof Text text && other instanceof Text another) {
            return text.value().equals(another.value());
        }
        if (this instanceof Numeric number && other instanceof Numeric another) {
            return number.value() == another.value();
        }
        if (this instanceof Bool bool && other instanceof Bool another) {
            return bool.value() == another.value();
        }
        return isNothing() && getClass() == other.getClass();
    }

    /** Whether it is {@code undefined} or {@code null}. */
    default boolean isNothing() {
        return this instanceof Undefined || this instanceof Null;
    }

    /** Whether it is {@code false} itself. */
    default boolean isFalse() {
        return this instanceof Bool bool && !bool.value();
    }

    /** Whether it is {@code true} itself. */
    default boolean isTrue() {
        return this instanceof Bool bool && bool.value();
    }

    /** Whether JavaScript's {@code == false} holds. */
    default boolean equalsFalse() {
        return looselyEquals(new Bool(false));
    }

    /** An option that is not given. */
    record Undefined() implements Value {
        @Override
        public boolean isTruthy() {
            return false;
        }

        @Override
        public String print() {
            return "";
        }
    }

    /** The value {@code null}. */
    record Null() implements Value {
        @Override
        public boolean isTruthy() {
            return false;
        }

        @Override
        public String print() {
            return "";
        }
    }

    /** A string. */
    record Text(String value) implements Value {
        @Override
        public boolean isTruthy() {
            return !value.isEmpty();
        }

        @Override
        public String print() {
            return value;
        }
    }

    /** A number. */
    record Numeric(double value) implements Value {
        @Override
        public boolean isTruthy() {
            return value != 0;
        }

        @Override
        public String print() {
            return value == 0 ? "0" : JavaScriptNumber.print(value);
        }
    }

    /** A boolean. */
    record Bool(boolean value) implements Value {
        @Override
        public boolean isTruthy() {
            return value;
        }

        @Override
        public String print() {
            return Boolean.toString(value);
        }
    }

    /** A list. */
    record Array(List<Value> values) implements Value {
        public Array {
            values = List.copyOf(values);
        }

        @Override
        public boolean isTruthy() {
            return true;
        }

        @Override
        public String print() {
            StringJoiner printed = new StringJoiner(",");
            for (Value value : values) {
                printed.add(value.print());
            }
            return printed.toString();
        }
    }

    /** An object, its members in the order in which they were written. */
    record Obj(Map<String, Value> members) implements Value {
        @Override
        public boolean isTruthy() {
            return true;
        }

        @Override
        public String print() {
            return "[object Object]";
        }
    }
}
