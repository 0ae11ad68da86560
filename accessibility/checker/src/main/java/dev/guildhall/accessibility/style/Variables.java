package dev.guildhall.accessibility.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables that an element has, its own and those that it inherits, and how they are put into values.
 *
 * @see <a href="https://www.w3.org/TR/css-variables-1/">CSS Custom Properties for Cascading Variables 1</a>
 */
final class Variables {
    /** A text longer than this after variables were put in is unknown, so that variables of variables end. */
    static final int MAX_LENGTH = 10_000;

    /** Variables that refer to variables deeper than this are unknown. */
    static final int MAX_DEPTH = 32;

    /** Stands for a value that the source does not tell. */
    static final String UNKNOWN = "\uFFFF";

    static final Variables NONE = new Variables(Map.of());

    private final Map<String, String> values;

    private Variables(Map<String, String> values) {
        this.values = values;
    }

    /** These variables with an element's own over them, in which variables are put in first. */
    Variables with(Map<String, String> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, String> raw = new HashMap<>(own);
        Map<String, String> all = new HashMap<>(values);
        own.keySet().forEach(all::remove);
        for (Map.Entry<String, String> entry : own.entrySet()) {
            switch (entry.getValue()) {
                case "inherit", "unset", "revert", "revert-layer" ->
                    Optional.ofNullable(values.get(entry.getKey())).ifPresent(value -> {
                        all.put(entry.getKey(), value);
                        raw.remove(entry.getKey());
                    });
                default -> {}
            }
        }
        raw.values().removeIf(ValueReader::isForAnyProperty);
        Substitution substitution = new Substitution(all, raw);
        for (String name : raw.keySet()) {
            substitution.valueOf(name, 0);
        }
        return new Variables(all);
    }

    /** The text with variables put in; empty if one is missing and has nothing to fall back on. */
    Optional<String> putInto(String text) {
        return new Substitution(values, Map.of()).putInto(text, 0);
    }

    /** One putting-in, which follows variables to variables and ends at circles. */
    private record Substitution(
            Map<String, String> settled, Map<String, String> raw, Set<String> open, Set<String> missing) {
        Substitution(Map<String, String> settled, Map<String, String> raw) {
            this(settled, raw, new HashSet<>(), new HashSet<>());
        }

        private Optional<String> valueOf(String name, int depth) {
            String known = settled.get(name);
            if (known != null) {
                return Optional.of(known);
            }
            String text = raw.get(name);
            if (text == null || missing.contains(name) || !open.add(name)) {
                return Optional.empty();
            }
            Optional<String> value = putInto(text, depth + 1);
            open.remove(name);
            // each is worked out once, or variables that name others twice would cost more with every step
            value.ifPresentOrElse(found -> settled.put(name, found), () -> missing.add(name));
            return value;
        }

        Optional<String> putInto(String text, int depth) {
            int at = text.indexOf("var(");
            if (at < 0) {
                return Optional.of(text);
            }
            if (depth > MAX_DEPTH) {
                return Optional.of(UNKNOWN);
            }
            StringBuilder result = new StringBuilder();
            int from = 0;
            while (at >= 0) {
                int end = closing(text, at + "var".length());
                Optional<String> value = reference(text.substring(at + "var(".length(), Math.max(at + 4, end)), depth);
                if (value.isEmpty()) {
                    return value;
                }
                result.append(text, from, at).append(value.get());
                if (result.length() > MAX_LENGTH) {
                    return Optional.of(UNKNOWN);
                }
                from = Math.min(text.length(), end + 1);
                at = text.indexOf("var(", from);
            }
            return Optional.of(result.append(text.substring(from)).toString());
        }

        /** What stands for {@code --name} or {@code --name, fallback}. */
        private Optional<String> reference(String inside, int depth) {
            List<String> parts = CssWords.splitAtCommas(inside);
            String name = parts.isEmpty() ? "" : parts.get(0);
            Optional<String> value = valueOf(name, depth);
            int comma = inside.indexOf(',');
            return value.isPresent() || comma < 0
                    ? value
                    : putInto(inside.substring(comma + 1).strip(), depth + 1);
        }

        private static int closing(String text, int open) {
            int depth = 0;
            for (int i = open; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return text.length();
        }
    }
}
