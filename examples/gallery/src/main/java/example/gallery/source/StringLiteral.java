package example.gallery.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A string as Java writes it: as a text block where it has several lines. */
final class StringLiteral {

    private static final String QUOTES = "\"\"\"";

    private StringLiteral() {}

    /** @param indent of the lines of a text block */
    static String print(Object value, int indent) {
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        return isBlock(text) ? block(text, indent) : "\"" + escaped(text, false) + "\"";
    }

    /** A character that only an escape can show might be taken for white space at the end of a block's line. */
    private static boolean isBlock(String text) {
        return text.strip().indexOf('\n') >= 0
                && text.codePoints().allMatch(c -> isVisible(c) || c == '\n' || c == '\r' || c == '\t');
    }

    private static String block(String text, int indent) {
        String margin = " ".repeat(indent);
        List<String> lines = List.of(text.split("\n", -1));
        List<String> written = lines.stream()
                .map(line -> keepingTrailingSpace(escaped(line, true)))
                .map(line -> line.isEmpty() ? "" : margin + line)
                .toList();
        String body = written.stream().collect(Collectors.joining("\n"));
        boolean endsWithLine = lines.get(lines.size() - 1).isEmpty();
        // the place of the closing quotes tells where the lines begin, however far they are indented
        String close = endsWithLine ? margin + QUOTES : "\\\n" + margin + QUOTES;
        boolean anyAtMargin = lines.stream().anyMatch(line -> !line.isBlank() && line.charAt(0) != ' ');
        if (!endsWithLine && anyAtMargin && !body.endsWith("\"")) {
            close = QUOTES;
        }
        return QUOTES + "\n" + body + close;
    }

    /** The compiler takes white space off the end of a line. */
    private static String keepingTrailingSpace(String line) {
        return line.endsWith(" ") ? line.substring(0, line.length() - 1) + "\\s" : line;
    }

    private static String escaped(String text, boolean inBlock) {
        StringBuilder out = new StringBuilder();
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '"' -> out.append(inBlock && !text.startsWith(QUOTES, i) ? "\"" : "\\\"");
                default -> out.append(isVisible(c) ? text.substring(i, next) : unicode(c));
            }
        }
        return out.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String unicode(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }
}
