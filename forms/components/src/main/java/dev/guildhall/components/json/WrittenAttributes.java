package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes that are written already, which the reference takes as they are: {@code  hidden data-from="list"}. */
final class WrittenAttributes {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s\"'<>/=]+)(?:=\"([^\"]*)\")?");

    private WrittenAttributes() {}

    /** The attributes, or nothing when we would write them in another way. */
    static Optional<Attributes> read(String written) {
        Attributes attributes = Attributes.NONE;
        Matcher matcher = ATTRIBUTE.matcher(written);
        int end = 0;
        while (end < written.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return Optional.empty();
            }
            end = matcher.end();
            String name = matcher.group(1);
            String value = matcher.group(2);
            if (!isEscapedAsOurs(name) || (value != null && !isEscapedAsOurs(value))) {
                return Optional.empty();
            }
            attributes = value == null ? attributes.andFlag(name) : attributes.and(name, unescaped(value));
        }
        return Optional.of(attributes);
    }

    private static boolean isEscapedAsOurs(String escaped) {
        return Html.text(unescaped(escaped)).toString().equals(escaped);
    }

    private static String unescaped(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#92;", "\\")
                .replace("&amp;", "&");
    }
}
