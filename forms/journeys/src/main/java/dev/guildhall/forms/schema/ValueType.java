package dev.guildhall.forms.schema;

import java.util.List;

/** What a component of a submission may be. A closed set, so that each has one form in JSON, JSON Schema and CSV. */
sealed interface ValueType {

    /** A {@code String}. */
    record OfText() implements ValueType {}

    /** A {@code Boolean}. */
    record OfYesNo() implements ValueType {}

    /** An {@code Integer}, {@code Long}, {@code Short} or {@code BigInteger}. */
    record OfWhole() implements ValueType {}

    /** A {@code BigDecimal}. */
    record OfDecimal() implements ValueType {}

    /** A {@code LocalDate}. */
    record OfDate() implements ValueType {}

    /** A {@code YearMonth}. */
    record OfMonth() implements ValueType {}

    /** An {@code Instant}. */
    record OfInstant() implements ValueType {}

    /** A {@code PasswordHash}. */
    record OfPassword() implements ValueType {}

    /** A constant of an enum. */
    record OfConstant(List<String> names) implements ValueType {}

    /** A {@code List}; its elements may be anything but lists. */
    record OfList(Part element) implements ValueType {}

    /** A {@code Set}; its elements may be anything but lists. */
    record OfSet(Part element) implements ValueType {}

    /** A record. */
    record OfRecord(Class<? extends Record> type, List<Part> parts) implements ValueType {}
}
