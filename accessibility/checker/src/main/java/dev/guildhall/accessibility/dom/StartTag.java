package dev.guildhall.accessibility.dom;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The text of a start tag, from which a report must not repeat what a person typed. */
final class StartTag {
    /** Input types whose value is the service's own wording or choice, never typed. */
    private static final Set<String> WORDING =
            Set.of("button", "submit", "reset", "image", "checkbox", "radio", "range");

    /** Elements whose value the service chose. */
    private static final Set<String> CHOICES = Set.of("button", "data", "li", "meter", "option", "param", "progress");

    private static final Set<String> ADDRESSES =
            Set.of("action", "cite", "data", "formaction", "href", "poster", "src", "xlink:href");

    private static final char CUT = '…';

    private final String tag;
    private final boolean valueIsTyped;
    private final StringBuilder text = new StringBuilder();
    private int at;

    StartTag(String tag, Element element) {
        this.tag = tag;
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        this.valueIsTyped = element.nameIs("input") ? !WORDING.contains(type) : !CHOICES.contains(element.normalName());
    }

    /** The tag in one line, cut after so many characters. */
    String withoutPersonalData(int limit) {
        copyName();
        while (at < tag.length() && text.length() <= limit) {
            if (isBetween(tag.charAt(at))) {
                copySpace();
            } else {
                copyAttribute();
            }
        }
        return text.length() <= limit ? text.toString() : text.substring(0, limit) + CUT;
    }

    private void copyName() {
        while (at < tag.length() && !isBetween(tag.charAt(at))) {
            text.append(tag.charAt(at++));
        }
    }

    private void copySpace() {
        char next = tag.charAt(at++);
        if (!Character.isWhitespace(next)) {
            text.append(next);
        } else if (text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void copyAttribute() {
        int start = at;
        // an equals sign that begins a name is part of it, as in browsers
        at++;
        while (at < tag.length() && tag.charAt(at) != '=' && !isBetween(tag.charAt(at))) {
            at++;
        }
        String name = tag.substring(start, at).toLowerCase(Locale.ROOT);
        text.append(tag, start, at);
        int equals = skipSpace(at);
        if (equals < tag.length() && tag.charAt(equals) == '=') {
            at = skipSpace(equals + 1);
            text.append('=');
            copyValue(name);
        }
    }

    private void copyValue(String name) {
        if (at == tag.length()) {
            return;
        }
        char first = tag.charAt(at);
        int end;
        if (first == '"' || first == '\'') {
            int closing = tag.indexOf(first, at + 1);
            end = closing < 0 ? tag.length() : closing;
            text.append(first).append(shown(name, tag.substring(at + 1, end)));
            at = Math.min(end + 1, tag.length());
            if (closing >= 0) {
                text.append(first);
            }
            return;
        }
        end = at;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '>') {
            end++;
        }
        text.append(shown(name, tag.substring(at, end)));
        at = end;
    }

    private String shown(String name, String value) {
        if (name.equals("value") && valueIsTyped && !value.isEmpty()) {
            return String.valueOf(CUT);
        }
        int query = value.indexOf('?');
        String plain = query >= 0 && ADDRESSES.contains(name) ? value.substring(0, query + 1) + CUT : value;
        return plain.replaceAll("\\s+", " ");
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < tag.length() && Character.isWhitespace(tag.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBetween(char character) {
        return Character.isWhitespace(character) || character == '/' || character == '>';
    }
}
