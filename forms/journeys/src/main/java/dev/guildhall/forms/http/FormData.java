package dev.guildhall.forms.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a submitted form or of a query, each with its values in the order in which they were sent.
 *
 * <pre>{@code
 * FormData form = FormData.parse("fullName=Ada+Lovelace&contact=email&contact=text");
 * form.first("fullName"); // Optional[Ada Lovelace]
 * form.all("contact");    // [email, text]
 * form.all("other");      // []
 * }</pre>
 *
 * <p>Reads {@code application/x-www-form-urlencoded} as the URL Standard writes it, except that it refuses what that
 * standard would repair: a percent sign without two hexadecimal digits, and bytes that are no UTF-8. A value is exactly
 * what was sent, line breaks, spaces and control characters included. Immutable.
 *
 * @see <a href="https://url.spec.whatwg.org/#application/x-www-form-urlencoded">URL Standard:
 *     application/x-www-form-urlencoded</a>
 */
public final class FormData {

    /** The media type of a form as browsers send it. */
    public static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

    /** The most name-value pairs that are read; more are refused with status 400. */
    public static final int MAX_PARAMETERS = 1_000;

    private static final FormData EMPTY = new FormData(Map.of());

    private final Map<String, List<String>> fields;

    private FormData(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** No field at all. */
    public static FormData empty() {
        return EMPTY;
    }

    /** These fields, in this order; a field without values is left out. */
    public static FormData of(Map<String, List<String>> fields) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (!values.isEmpty()) {
                copy.put(name, List.copyOf(values));
            }
        });
        return new FormData(copy);
    }

    /**
     * Reads the part of a URI after its question mark, or the text of a form body.
     *
     * @throws MalformedRequestException when it is not well encoded, is not ASCII, or has more than
     *     {@value #MAX_PARAMETERS} pairs
     */
    public static FormData parse(String encoded) {
        return parse(PercentDecoder.ascii(encoded, "query"), "query");
    }

    static FormData parse(byte[] encoded, String where) {
        if (encoded.length == 0) {
            return EMPTY;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int parameters = 0;
        int start = 0;
        while (start <= encoded.length) {
            int end = indexOf(encoded, '&', start, encoded.length);
            if (end > start) {
                if (++parameters > MAX_PARAMETERS) {
                    throw new MalformedRequestException(
                            "The " + where + " has more than " + MAX_PARAMETERS + " parameters");
                }
                int equals = indexOf(encoded, '=', start, end);
                String name = PercentDecoder.FORM.decode(encoded, start, equals, where);
                String value = PercentDecoder.FORM.decode(encoded, Math.min(equals + 1, end), end, where);
                fields.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(value);
            }
            start = end + 1;
        }
        fields.replaceAll((name, values) -> Collections.unmodifiableList(values));
        return new FormData(fields);
    }

    private static int indexOf(byte[] bytes, char wanted, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /** The first value of a field; empty when the field was not sent. */
    public Optional<String> first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Every value of a field in the order sent; empty when the field was not sent. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The names of the fields that were sent, in the order of their first values. */
    public Set<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormData form && fields.equals(form.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** How many fields there are; never a name or a value, for both come from outside. */
    @Override
    public String toString() {
        return "FormData[" + fields.size() + " fields]";
    }

    static boolean isFormType(String contentType) {
        String[] parts = contentType.split(";", -1);
        if (!parts[0].trim().equalsIgnoreCase(CONTENT_TYPE)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].trim().replace("\"", "");
            if (parameter.regionMatches(true, 0, "charset=", 0, 8)
                    && !parameter.substring(8).trim().equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
                return false;
            }
        }
        return true;
    }
}
