package dev.guildhall.audit.json;

import dev.guildhall.audit.json.JsonValue.JsonArray;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonLiteral;
import dev.guildhall.audit.json.JsonValue.JsonNumber;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import java.util.Arrays;
import java.util.Map;

/**
 * Writes canonical JSON piece by piece, for a caller that already has its members in order and wants no tree of values.
 *
 * <pre>{@code
 * CanonicalWriter writer = new CanonicalWriter();
 * writer.raw("{\"action\":").string("page.answered").raw(",\"n\":").integer(17).raw("}");
 * byte[] json = writer.toBytes();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class CanonicalWriter {

    /** The largest integer, and with a minus the smallest, that a JSON number holds exactly: 2^53 - 1. */
    public static final long MAX_INTEGER = (1L << 53) - 1;

    private static final int INITIAL_BYTES = 512;
    /** Which characters of ASCII stand for themselves. */
    private static final boolean[] PLAIN = plain();

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private byte[] buffer = new byte[INITIAL_BYTES];
    private int length;

    /** A writer that has written nothing. */
    public CanonicalWriter() {}

    /** Appends a piece of JSON syntax as it is; ASCII only. */
    @SuppressWarnings(
            "deprecation") // what it does to other characters is why; of ASCII it is the fastest copy there is
    public CanonicalWriter raw(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), buffer, length);
        length += ascii.length();
        return this;
    }

    /**
     * Appends a string with its quotes.
     *
     * @throws JsonException when it has a lone surrogate
     */
    public CanonicalWriter string(String value) {
        int chars = value.length();
        reserve(Math.addExact(2, chars));
        byte[] bytes = buffer;
        int at = length;
        bytes[at++] = '"';
        for (int i = 0; i < chars; i++) {
            char c = value.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                length = at + i;
                return rest(value, i);
            }
            bytes[at + i] = (byte) c;
        }
        bytes[at + chars] = '"';
        length = at + chars + 1;
        return this;
    }

    /** Appends the rest of a string, from the first character on that does not stand for itself. */
    private CanonicalWriter rest(String value, int from) {
        // at most 6 bytes for each char: an escaped control character
        reserve(Math.addExact(1, Math.multiplyExact(6, value.length() - from)));
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                put(0xc0 | c >> 6);
                put(0x80 | (c & 0x3f));
            } else if (Character.isSurrogate(c)) {
                supplementary(codePoint(value, i));
                i++;
            } else {
                put(0xe0 | c >> 12);
                put(0x80 | (c >> 6 & 0x3f));
                put(0x80 | (c & 0x3f));
            }
        }
        put('"');
        return this;
    }

    /**
     * Appends an integer.
     *
     * @throws JsonException when a JSON number, which is a double, cannot hold it exactly
     */
    public CanonicalWriter integer(long value) {
        return raw(Long.toString(requireExact(value)));
    }

    /** Appends a number as ECMAScript writes it. */
    public CanonicalWriter number(double value) {
        return raw(EcmaScriptNumber.format(value));
    }

    CanonicalWriter value(JsonValue value) {
        if (value instanceof JsonObject object) {
            String separator = "{";
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                raw(separator).string(member.getKey()).raw(":").value(member.getValue());
                separator = ",";
            }
            return object.members().isEmpty() ? raw("{}") : raw("}");
        } else if (value instanceof JsonArray array) {
            String separator = "[";
            for (JsonValue element : array.elements()) {
                raw(separator).value(element);
                separator = ",";
            }
            return array.elements().isEmpty() ? raw("[]") : raw("]");
        } else if (value instanceof JsonString string) {
            return string(string.value());
        } else if (value instanceof JsonInteger integer) {
            return isExact(integer.value()) ? integer(integer.value()) : number((double) integer.value());
        } else if (value instanceof JsonNumber number) {
            return number(number.value());
        }
        return raw(((JsonLiteral) value).text());
    }

    /** What has been written, a copy. */
    public byte[] toBytes() {
        return Arrays.copyOf(buffer, length);
    }

    private static boolean isExact(long value) {
        return value <= MAX_INTEGER && value >= -MAX_INTEGER;
    }

    /**
     * The value itself.
     *
     * @throws JsonException when a JSON number, which is a double, cannot hold it exactly
     */
    public static long requireExact(long value) {
        if (!isExact(value)) {
            throw new JsonException(
                    JsonFault.OUT_OF_RANGE,
                    "The integer " + value + " is beyond " + MAX_INTEGER
                            + ", where JSON numbers are no longer exact: give it as a string");
        }
        return value;
    }

    /**
     * The string itself.
     *
     * @throws JsonException when it has a lone surrogate
     */
    public static String requireWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                codePoint(value, i);
                i++;
            }
        }
        return value;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, 0x20, plain.length, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    private static int codePoint(String value, int index) {
        int codePoint = value.codePointAt(index);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw new JsonException(
                    JsonFault.LONE_SURROGATE,
                    "A string has a lone surrogate at character " + index
                            + ", which no UTF-8 text can hold: give well-formed text");
        }
        return codePoint;
    }

    private void supplementary(int codePoint) {
        put(0xf0 | codePoint >> 18);
        put(0x80 | (codePoint >> 12 & 0x3f));
        put(0x80 | (codePoint >> 6 & 0x3f));
        put(0x80 | (codePoint & 0x3f));
    }

    private void ascii(char c) {
        if (c >= 0x20) {
            if (c == '"' || c == '\\') {
                put('\\');
            }
            put(c);
            return;
        }
        put('\\');
        switch (c) {
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            default -> {
                put('u');
                put('0');
                put('0');
                put(HEX[c >> 4]);
                put(HEX[c & 0xf]);
            }
        }
    }

    private void put(int octet) {
        buffer[length++] = (byte) octet;
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(needed, buffer.length * 2));
        }
    }
}
