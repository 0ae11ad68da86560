package dev.guildhall.accessibility.aria;

import java.util.regex.Pattern;

/**
 * The kind of value that an ARIA attribute takes.
 *
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#propcharacteristic_value">WAI-ARIA 1.2, 6.2.4 Value</a>
 */
public enum ValueType {
    TRUE_FALSE("true|false", "true or false"),
    TRISTATE("true|false|mixed|undefined", "true, false or mixed"),
    TRUE_FALSE_UNDEFINED("true|false|undefined", "true, false or undefined"),
    ID_REFERENCE("\\S+", "the id of one element"),
    ID_REFERENCE_LIST("\\S+(\\s+\\S+)*+", "the ids of elements, with spaces between"),
    INTEGER("[+-]?[0-9]+(\\.0*)?", "a whole number"),
    NUMBER("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[+-]?[0-9]+)?", "a number"),
    STRING("(?s).*", "text"),
    TOKEN("\\S+", "one of the words that ARIA lists"),
    TOKEN_LIST("(?s).+", "some of the words that ARIA lists");

    private final Pattern pattern;
    private final String words;

    ValueType(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    boolean accepts(String value) {
        return pattern.matcher(value).matches();
    }

    String words() {
        return words;
    }
}
