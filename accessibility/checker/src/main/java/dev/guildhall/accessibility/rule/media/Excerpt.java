package dev.guildhall.accessibility.rule.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a recording that its address asks for, as in {@code talk.mp3#t=8,10}.
 *
 * @see <a href="https://www.w3.org/TR/media-frags/#naming-time">Media Fragments URI 1.0, temporal dimension</a>
 */
final class Excerpt {
    /** In seconds; what WCAG 1.4.2 allows to play by itself. */
    private static final double SHORT = 3;

    private static final Pattern RANGE =
            Pattern.compile("[^#]*#(?:[^#]*&)?t=(?:npt:)?(?<start>[0-9:.]*),(?<end>[0-9:.]+)(?:&.*)?");

    private static final Pattern TIME =
            Pattern.compile("(?:(?:(?<hours>\\d{1,4}):)?(?<minutes>\\d{1,2}):)?(?<seconds>\\d{1,9}(?:\\.\\d{0,9})?)");

    private Excerpt() {}

    /** True if the address asks for three seconds or less. */
    static boolean isShort(String address) {
        Matcher range = RANGE.matcher(address.strip());
        if (!range.matches()) {
            return false;
        }
        double start = range.group("start").isEmpty() ? 0 : seconds(range.group("start"));
        double length = seconds(range.group("end")) - start;
        return length > 0 && length <= SHORT;
    }

    private static double seconds(String time) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            return Double.NaN;
        }
        return 3600 * number(parts.group("hours"))
                + 60 * number(parts.group("minutes"))
                + number(parts.group("seconds"));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
