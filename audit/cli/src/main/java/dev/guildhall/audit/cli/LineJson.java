package dev.guildhall.audit.cli;

import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonFault;
import dev.guildhall.audit.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a line as JSON; the reader's own messages can repeat what stood there, so they are told in other words. */
final class LineJson {

    /** What is the matter with a number, behind what it is. */
    static final String BEYOND =
            " is beyond 2^53 - 1 either way, where JSON numbers are no longer exact: give it as a text";

    private LineJson() {}

    static JsonValue read(byte[] bytes) {
        String line = text(bytes);
        LineScan.require(line);
        try {
            return JsonValue.parse(line);
        } catch (JsonException e) {
            throw new RefusedLineException(words(e));
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedLineException("it is not in UTF-8: give UTF-8");
        }
    }

    private static String words(JsonException e) {
        String column = e.column().isPresent() ? " at column " + e.column().getAsInt() : "";
        if (e.fault() == JsonFault.NAMED_TWICE) {
            return "an object names a member twice" + column + ": name each once";
        }
        // a line is not too long here, so it is a number
        return e.fault() == JsonFault.OUT_OF_RANGE
                ? "a number" + BEYOND
                : "it is no JSON" + column + ": give one JSON object on each line";
    }
}
