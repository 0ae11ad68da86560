package dev.guildhall.audit.sealing;

import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.TextValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A value as bytes whose number tells little: what it is, how many bytes it has, the bytes, and zeros up to the next of 64,
 * 128, 256 and so on. A name, a date, a postcode and a National Insurance number are all 64 bytes long.
 */
final class Padding {

    static final int SHORTEST = 64;

    private static final int HEADER_BYTES = 3;
    private static final byte TEXT = 0;
    private static final byte INTEGER = 1;
    private static final int BYTE = 0xff;

    private Padding() {}

    /** @throws IllegalArgumentException when it is longer than any entry, or holds neither a text nor an integer */
    static byte[] pad(Value value) {
        byte kind = value instanceof IntegerValue ? INTEGER : TEXT;
        byte[] bytes = text(value).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > (BYTE << Byte.SIZE | BYTE)) {
            throw new IllegalArgumentException(
                    "A personal value has " + bytes.length + " bytes, more than an entry may: shorten it");
        }
        int length = Math.max(SHORTEST, Integer.highestOneBit(HEADER_BYTES + bytes.length - 1) << 1);
        return ByteBuffer.allocate(length)
                .put(kind)
                .putShort((short) bytes.length)
                .put(bytes)
                .array();
    }

    private static String text(Value value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        if (value instanceof IntegerValue integer) {
            return Long.toString(integer.number());
        }
        throw new IllegalArgumentException("A personal field holds " + value + ": give a text or an integer");
    }

    /** The value that was padded; empty when the bytes are none of {@link #pad}'s. */
    static Optional<Value> strip(byte[] padded) {
        if (padded.length < SHORTEST) {
            return Optional.empty();
        }
        int length = (padded[1] & BYTE) << Byte.SIZE | (padded[2] & BYTE);
        if (length > padded.length - HEADER_BYTES) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(padded, HEADER_BYTES, length))
                    .toString();
            return padded[0] == TEXT
                    ? Optional.of(Value.of(text))
                    : padded[0] == INTEGER ? Optional.of(Value.of(Long.parseLong(text))) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
