package dev.guildhall.forms.http;

import java.util.List;
import java.util.Optional;

/**
 * Reads {@code Cookie} headers as leniently as RFC 6265, section 5.4 lets browsers write them: pairs that make no sense
 * are passed over, and of two with one name the first wins, for browsers send the more specific one first.
 */
final class Cookies {

    private Cookies() {}

    static Optional<String> first(List<String> headers, String name) {
        for (String header : headers) {
            int start = 0;
            while (start <= header.length()) {
                int semicolon = header.indexOf(';', start);
                int end = semicolon < 0 ? header.length() : semicolon;
                int equals = header.indexOf('=', start);
                if (equals >= 0
                        && equals < end
                        && header.substring(start, equals).strip().equals(name)) {
                    String value = header.substring(equals + 1, end).strip();
                    if (value.chars().noneMatch(c -> c < ' ' || c >= 0x7F)) {
                        return Optional.of(value);
                    }
                }
                start = end + 1;
            }
        }
        return Optional.empty();
    }
}
