package dev.guildhall.audit.event;

import dev.guildhall.audit.json.CanonicalWriter;
import dev.guildhall.audit.json.JsonException;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a field of an event holds. None of them says in {@code toString} what it holds. */
public sealed interface Value {

    /** A string without control characters and lone surrogates. */
    record TextValue(String text) implements Value {
        /** @throws IllegalArgumentException when it has a control character or a lone surrogate */
        public TextValue {
            Clean.require(text, "A value");
        }

        @Override
        public String toString() {
            return "text";
        }
    }

    /** An integer from -(2^53 - 1) to 2^53 - 1. */
    record IntegerValue(long number) implements Value {
        /** @throws IllegalArgumentException when it is beyond, where JSON numbers are no longer exact */
        public IntegerValue {
            try {
                CanonicalWriter.requireExact(number);
            } catch (JsonException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }

        @Override
        public String toString() {
            return "integer";
        }
    }

    /**
     * Personal data, sealed with its subject's own key.
     *
     * @param base64url the sealed bytes in base64url without padding
     */
    record SealedValue(String base64url) implements Value {
        private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]+");

        /** @throws IllegalArgumentException when it is not base64url */
        public SealedValue {
            if (!BASE64URL.matcher(base64url).matches()) {
                throw new IllegalArgumentException("A sealed value is not base64url");
            }
        }

        @Override
        public String toString() {
            return "sealed";
        }
    }

    /** Personal data whose subject was erased: nobody can read it any more. */
    record ErasedValue() implements Value {
        @Override
        public String toString() {
            return "erased";
        }
    }

    /**
     * A string.
     *
     * @throws IllegalArgumentException when it has a control character or a lone surrogate
     */
    static Value of(String text) {
        return new TextValue(Objects.requireNonNull(text, "text"));
    }

    /**
     * An integer.
     *
     * @throws IllegalArgumentException when it is beyond 2^53 - 1 either way
     */
    static Value of(long number) {
        return new IntegerValue(number);
    }
}
