package dev.guildhall.forms.schema;

import dev.guildhall.forms.answer.PasswordHash;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what a person submitted as JSON: an object with a field for each component that has a value, in the record's order.
 *
 * <pre>{@code
 * SubmissionJson<Permit> json = SubmissionJson.of(Permit.class);
 * json.write(new Permit(true, "Ada", LocalDate.of(1985, 12, 10)));
 * // {"resident":true,"name":"Ada","born":"1985-12-10"}
 * }</pre>
 *
 * <p>Text stays as it is, whatever its characters. Numbers are numbers: a receiver that reads all of them as IEEE doubles
 * keeps 15 digits. Dates, months and moments are text as in ISO 8601, constants of an enum their names, a list or set an
 * array, a nested record an object, a file an object with its {@code id}, {@code name}, {@code contentType} and {@code size}.
 * A component that is {@code null} is left out, and so is the hash of a password unless asked for. Immutable.
 *
 * @param <T> the record
 */
public final class SubmissionJson<T extends Record> {

    static final JsonFactory JSON = new JsonFactory();

    /** Beyond so many digits before or after the point a number is written with an exponent. */
    static final int MOST_PLAIN_DIGITS = 100;

    private final ValueType.OfRecord type;

    private SubmissionJson(ValueType.OfRecord type) {
        this.type = type;
    }

    /**
     * Writes this record. Supported are {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code Short},
     * {@code BigInteger}, {@code BigDecimal}, {@code LocalDate}, {@code YearMonth}, {@code Instant}, {@code UploadedFile},
     * enums, records of these, and {@code List} and {@code Set} of one of them; a {@code PasswordHash} is left out.
     *
     * @throws IllegalArgumentException when it holds anything else, with each such component
     */
    public static <T extends Record> SubmissionJson<T> of(Class<T> type) {
        return new SubmissionJson<>(Passwords.leftOutOf(RecordTypes.of(type)));
    }

    /** The same with the hashes of passwords, for a receiver that keeps accounts, as {@code PasswordHash.encoded} writes them. */
    public SubmissionJson<T> withPasswordHashes() {
        return new SubmissionJson<>(RecordTypes.of(type.type()));
    }

    /** The record as JSON. */
    public String write(T submitted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(json, type, submitted);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, ValueType.OfRecord type, Record value) {
        json.writeStartObject();
        for (Part part : type.parts()) {
            Object component = part.of(value);
            if (component != null) {
                json.writeName(part.name());
                write(json, part.type(), component);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ValueType type, Object value) {
        if (type instanceof ValueType.OfRecord record) {
            write(json, record, (Record) value);
        } else if (type instanceof ValueType.OfList list) {
            writeAll(json, list.element(), (Collection<?>) value);
        } else if (type instanceof ValueType.OfSet set) {
            writeAll(json, set.element(), (Collection<?>) value);
        } else if (type instanceof ValueType.OfYesNo) {
            json.writeBoolean((Boolean) value);
        } else if (type instanceof ValueType.OfWhole) {
            json.writeNumber(new BigInteger(value.toString()));
        } else if (type instanceof ValueType.OfDecimal) {
            json.writeNumber(plain((BigDecimal) value));
        } else {
            json.writeString(text(type, value));
        }
    }

    private static void writeAll(JsonGenerator json, Part element, Collection<?> values) {
        json.writeStartArray();
        for (Object value : values) {
            write(json, element.type(), value);
        }
        json.writeEndArray();
    }

    /** A list or set as a JSON array. */
    static String array(ValueType type, Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, type, value);
        }
        return text.toString();
    }

    /** A value without parts as text. */
    static String text(ValueType type, Object value) {
        if (type instanceof ValueType.OfConstant) {
            return ((Enum<?>) value).name();
        }
        if (type instanceof ValueType.OfPassword) {
            return ((PasswordHash) value).encoded();
        }
        return type instanceof ValueType.OfDecimal ? plain((BigDecimal) value) : value.toString();
    }

    private static String plain(BigDecimal number) {
        boolean isShort = Math.abs((long) number.scale()) <= MOST_PLAIN_DIGITS;
        return isShort ? number.toPlainString() : number.toString();
    }
}
