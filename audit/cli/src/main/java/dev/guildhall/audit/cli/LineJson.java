package dev.guildhall.audit.cli;

import dev.guildhall.audit.json.JsonException;
import dev.guildhall.audit.json.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line as JSON; the reader's own messages can repeat what stood there, so they are told in other words. */
final class LineJson {

    private static final Pattern PLACE = Pattern.compile("at line \\d+, column (\\d+)");

    private LineJson() {}

    static JsonValue read(byte[] line) {
        try {
            return JsonValue.parse(line);
        } catch (JsonException e) {
            throw new RefusedLineException(words(String.valueOf(e.getMessage())));
        }
    }

    private static String words(String message) {
        String known = message.toLowerCase(Locale.ROOT);
        if (known.contains("surrogate")) {
            return "a text has a lone surrogate, which no UTF-8 text can hold: give well-formed text";
        }
        if (known.contains("utf-8")) {
            return "it is not in UTF-8: give UTF-8";
        }
        Matcher place = PLACE.matcher(message);
        String column = place.find() ? " at column " + place.group(1) : "";
        if (known.contains("duplicate")) {
            return "an object names a member twice" + column + ": name each once";
        }
        if (known.contains("ctrl-char")) {
            return "a text has a control character" + column + ": leave it out";
        }
        return "it is no JSON" + column + ": give one JSON object on each line";
    }
}
