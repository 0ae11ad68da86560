package dev.guildhall.accessibility.style;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a media query holds on the screen that pages are judged for: 1280 by 720 CSS pixels, no preferences set. */
final class MediaQuery {
    static final double VIEWPORT_WIDTH = 1280;
    static final double VIEWPORT_HEIGHT = 720;
    private static final double PIXELS_PER_EM = 16;

    private static final Pattern LENGTH = Pattern.compile("(min-|max-)?(width|height):([0-9.]{1,12})(px|em|rem)?");
    private static final Pattern PREFERENCE = Pattern.compile("(prefers-[a-z-]+|forced-colors):([a-z-]+)");
    private static final Pattern POINTER = Pattern.compile("(any-)?(hover|pointer):([a-z]+)");

    private MediaQuery() {}

    static Truth holds(String query) {
        String lower = query.toLowerCase(Locale.ROOT).strip();
        if (lower.isEmpty()) {
            return Truth.YES;
        }
        Truth any = Truth.NO;
        for (String alternative : lower.split(",", -1)) {
            any = any.or(holdsAlternative(alternative.strip()));
        }
        return any;
    }

    private static Truth holdsAlternative(String query) {
        if (query.startsWith("not ")) {
            String negated = query.substring("not ".length()).strip();
            return negated.startsWith("not ")
                    ? Truth.UNKNOWN
                    : holdsAlternative(negated).negated();
        }
        String positive =
                query.startsWith("only ") ? query.substring("only ".length()).strip() : query;
        Truth all = Truth.YES;
        for (String part : positive.split("\\band\\b", -1)) {
            all = all.and(holdsPart(part.strip()));
        }
        return all;
    }

    private static Truth holdsPart(String part) {
        if (!part.startsWith("(")) {
            return part.matches("[a-z]+") ? Truth.of(part.equals("screen") || part.equals("all")) : Truth.UNKNOWN;
        }
        String feature = part.replaceAll("[()\\s]", "");
        Matcher length = LENGTH.matcher(feature);
        if (length.matches()) {
            return holdsLength(length);
        }
        Matcher preference = PREFERENCE.matcher(feature);
        if (preference.matches()) {
            return Truth.of(preference.group(2).matches("no-preference|none|light"));
        }
        Matcher pointer = POINTER.matcher(feature);
        if (pointer.matches()) {
            return Truth.of(pointer.group(3).matches("hover|fine"));
        }
        return switch (feature) {
            case "orientation:landscape" -> Truth.YES;
            case "orientation:portrait" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    private static Truth holdsLength(Matcher length) {
        double size;
        try {
            size = Double.parseDouble(length.group(3));
        } catch (NumberFormatException notANumber) {
            return Truth.NO;
        }
        if (length.group(4) != null && !length.group(4).equals("px")) {
            size *= PIXELS_PER_EM;
        }
        double viewport = length.group(2).equals("width") ? VIEWPORT_WIDTH : VIEWPORT_HEIGHT;
        if (length.group(1) == null) {
            return Truth.of(viewport == size);
        }
        return Truth.of(length.group(1).equals("min-") ? viewport >= size : viewport <= size);
    }
}
