package dev.guildhall.core.personal;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as text that may stand in a log: what is marked {@link PersonalData} is left out.
 *
 * <pre>{@code
 * Redactor.redact(new PermitApplication("Ada Lovelace", LocalDate.of(1815, 12, 10), true));
 * // PermitApplication[fullName=[redacted], dateOfBirth=[redacted], electric=true]
 * }</pre>
 *
 * <p>Goes into nested records, collections, maps, arrays and optionals. Texts, numbers, dates, enums and the like are
 * shown, with control characters escaped so that no value can forge a log line; a map's keys as well as its values. Of
 * any other class only the name is shown, for its {@code toString} cannot be trusted. Never throws on account of a
 * value: what cannot be read is {@code [unreadable]}, as is all of a record whose package its named module does not
 * open to {@code dev.guildhall.core}.
 */
public final class Redactor {

    /** How many records and collections inside one another are shown. */
    public static final int MAX_DEPTH = 16;

    /** How many elements of a collection, array or map are shown. */
    public static final int MAX_ELEMENTS = 100;

    /** How many characters of a text are shown. */
    public static final int MAX_TEXT = 200;

    /** After how many characters in all the rest is left out, give or take the value that is being written. */
    public static final int MAX_LENGTH = 10_000;

    private static final String REDACTED = "[redacted]";
    private static final String UNREADABLE = "[unreadable]";
    private static final String MORE = "...";

    private Redactor() {}

    /** The value without personal data, on one line. */
    public static String redact(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        try {
            append(text, value, 0);
        } catch (RuntimeException e) {
            // such as a collection that another thread changes: a log line must not fail the person's request
            text.append(UNREADABLE);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value, int depth) {
        if (value == null) {
            text.append("null");
        } else if (depth > MAX_DEPTH || text.length() > MAX_LENGTH) {
            text.append(MORE);
        } else if (value instanceof Record aRecord) {
            appendRecord(text, aRecord, depth);
        } else if (value instanceof Optional<?> optional) {
            append(text, optional.orElse(null), depth);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(text, map, depth);
        } else if (value instanceof Collection<?> elements) {
            appendElements(text, elements, depth);
        } else if (value.getClass().isArray()) {
            appendArray(text, value, depth);
        } else if (isPlain(value)) {
            appendEscaped(text, String.valueOf(value));
        } else {
            text.append(value.getClass().getSimpleName()).append("[not shown]");
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum
                || value instanceof UUID
                || (value.getClass().getName().startsWith("java.")
                        && (value instanceof Number
                                || value instanceof TemporalAccessor
                                || value instanceof TemporalAmount));
    }

    private static void appendRecord(StringBuilder text, Record value, int depth) {
        text.append(value.getClass().getSimpleName()).append('[');
        String separator = "";
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            text.append(separator).append(component.getName()).append('=');
            separator = ", ";
            if (isPersonal(component)) {
                text.append(REDACTED);
            } else {
                appendComponent(text, value, component, depth);
            }
        }
        text.append(']');
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.isAnnotationPresent(PersonalData.class)
                || component.getAccessor().isAnnotationPresent(PersonalData.class);
    }

    // an accessor may throw anything, and a log line must not fail the person's request
    private static void appendComponent(StringBuilder text, Record value, RecordComponent component, int depth) {
        int before = text.length();
        try {
            component.getAccessor().setAccessible(true);
            append(text, component.getAccessor().invoke(value), depth + 1);
        } catch (ReflectiveOperationException | RuntimeException e) {
            text.setLength(before);
            text.append(UNREADABLE);
        }
    }

    private static void appendMap(StringBuilder text, Map<?, ?> map, int depth) {
        text.append('{');
        int shown = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(shown == 0 ? "" : ", ");
            if (shown++ == MAX_ELEMENTS) {
                text.append(MORE);
                break;
            }
            append(text, entry.getKey(), depth + 1);
            text.append('=');
            append(text, entry.getValue(), depth + 1);
        }
        text.append('}');
    }

    private static void appendElements(StringBuilder text, Iterable<?> elements, int depth) {
        text.append('[');
        int shown = 0;
        for (Object element : elements) {
            text.append(shown == 0 ? "" : ", ");
            if (shown++ == MAX_ELEMENTS) {
                text.append(MORE);
                break;
            }
            append(text, element, depth + 1);
        }
        text.append(']');
    }

    private static void appendArray(StringBuilder text, Object array, int depth) {
        text.append('[');
        int length = Array.getLength(array);
        for (int i = 0; i < Math.min(length, MAX_ELEMENTS); i++) {
            text.append(i == 0 ? "" : ", ");
            append(text, Array.get(array, i), depth + 1);
        }
        text.append(length > MAX_ELEMENTS ? ", " + MORE + "]" : "]");
    }

    private static void appendEscaped(StringBuilder text, String value) {
        for (int i = 0; i < Math.min(value.length(), MAX_TEXT); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append(value.length() > MAX_TEXT ? MORE : "");
    }
}
