package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads colours in every notation whose sRGB value the source decides; others are unknown.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/">CSS Color 4</a>
 */
final class ColourReader {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    static final StyleValue.Words CURRENT = new StyleValue.Words("currentcolor");

    private ColourReader() {}

    /** The colour, {@link #CURRENT} or unknown; empty if the text is no colour. */
    static Optional<StyleValue> read(String text) {
        if (text.startsWith("#")) {
            return hex(text.substring(1));
        }
        if (text.equals("currentcolor")) {
            return Optional.of(CURRENT);
        }
        String function = CssWords.functionName(text);
        if (!function.isEmpty()) {
            return ofFunction(function, CssWords.arguments(text));
        }
        Optional<Colour> named = ColourNames.named(text);
        if (named.isPresent()) {
            return Optional.of(named.get());
        }
        return switch (text) {
            // what the system has for these differs
            case "accentcolor", "accentcolortext", "highlight", "highlighttext", "selecteditem", "selecteditemtext" ->
                Optional.of(StyleValue.Unknown.INSTANCE);
            default -> Optional.empty();
        };
    }

    private static Optional<StyleValue> hex(String digits) {
        int length = digits.length();
        if ((length != 3 && length != 4 && length != 6 && length != 8)
                || !HEX.matcher(digits).matches()) {
            return Optional.empty();
        }
        int size = length > 4 ? 2 : 1;
        double[] channels = {0, 0, 0, 255};
        for (int i = 0; i < length / size; i++) {
            int channel = Integer.parseInt(digits.substring(i * size, (i + 1) * size), 16);
            channels[i] = size == 2 ? channel : channel * 17;
        }
        return Optional.of(new Colour(channels[0], channels[1], channels[2], channels[3] / 255));
    }

    private static Optional<StyleValue> ofFunction(String function, String inside) {
        switch (function) {
            case "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch" -> {}
            case "color", "color-mix", "light-dark", "contrast-color", "device-cmyk", "alpha" -> {
                return inside.startsWith("srgb ") && function.equals("color")
                        ? srgb(inside.substring("srgb ".length()))
                        : Optional.of(StyleValue.Unknown.INSTANCE);
            }
            default -> {
                return Optional.empty();
            }
        }
        if (inside.contains("(") || inside.startsWith("from ")) {
            return Optional.of(StyleValue.Unknown.INSTANCE);
        }
        List<String> parts = channels(inside);
        if (parts.size() != 3 && parts.size() != 4) {
            return Optional.empty();
        }
        double alpha = parts.size() == 4 ? clamped(share(parts.get(3), 1), 1) : 1;
        double a = Double.NaN;
        double b = Double.NaN;
        double c = Double.NaN;
        switch (function) {
            case "rgb", "rgba" -> {
                a = share(parts.get(0), 255);
                b = share(parts.get(1), 255);
                c = share(parts.get(2), 255);
                return colour(new Colour(clamped(a, 255), clamped(b, 255), clamped(c, 255), alpha));
            }
            case "hsl", "hsla", "hwb" -> {
                a = angle(parts.get(0));
                b = clamped(share(parts.get(1), 100) / 100, 1);
                c = clamped(share(parts.get(2), 100) / 100, 1);
                return colour(
                        function.equals("hwb") ? ColourSpaces.hwb(a, b, c, alpha) : ColourSpaces.hsl(a, b, c, alpha));
            }
            default -> {
                return ofLab(function, parts, alpha);
            }
        }
    }

    private static Optional<StyleValue> ofLab(String function, List<String> parts, double alpha) {
        boolean ok = function.startsWith("ok");
        double lightness = clamped(share(parts.get(0), ok ? 1 : 100), ok ? 1 : 100);
        double a;
        double b;
        if (function.endsWith("lch")) {
            double chroma = Math.max(0, share(parts.get(1), ok ? 0.4 : 150));
            double hue = Math.toRadians(angle(parts.get(2)));
            a = chroma * Math.cos(hue);
            b = chroma * Math.sin(hue);
        } else {
            a = share(parts.get(1), ok ? 0.4 : 125);
            b = share(parts.get(2), ok ? 0.4 : 125);
        }
        if (Double.isNaN(lightness + a + b + alpha)) {
            return Optional.empty();
        }
        return Optional.of(ok ? ColourSpaces.oklab(lightness, a, b, alpha) : ColourSpaces.lab(lightness, a, b, alpha));
    }

    private static Optional<StyleValue> srgb(String inside) {
        List<String> parts = channels(inside);
        if (parts.size() != 3 && parts.size() != 4) {
            return Optional.empty();
        }
        double alpha = parts.size() == 4 ? clamped(share(parts.get(3), 1), 1) : 1;
        return colour(new Colour(
                clamped(share(parts.get(0), 1), 1) * 255,
                clamped(share(parts.get(1), 1), 1) * 255,
                clamped(share(parts.get(2), 1), 1) * 255,
                alpha));
    }

    private static Optional<StyleValue> colour(Colour colour) {
        boolean isBroken = Double.isNaN(colour.red() + colour.green() + colour.blue() + colour.alpha());
        return isBroken ? Optional.empty() : Optional.of(colour);
    }

    private static List<String> channels(String inside) {
        List<String> parts = new ArrayList<>();
        for (String word : CssWords.split(inside.replace(',', ' '))) {
            if (!word.equals("/")) {
                parts.add(word);
            }
        }
        return parts;
    }

    /** A number as it is, or a percentage of the whole; not a number if it is neither. */
    private static double share(String word, double whole) {
        if (word.equals("none")) {
            return 0;
        }
        try {
            return word.endsWith("%")
                    ? Double.parseDouble(word.substring(0, word.length() - 1)) / 100 * whole
                    : plainNumber(word);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static double plainNumber(String word) {
        return Character.isLetter(word.charAt(word.length() - 1)) ? Double.NaN : Double.parseDouble(word);
    }

    private static double angle(String word) {
        if (word.equals("none")) {
            return 0;
        }
        String[] units = {"grad", "rad", "turn", "deg"};
        double[] degrees = {0.9, 180 / Math.PI, 360, 1};
        for (int i = 0; i < units.length; i++) {
            if (word.endsWith(units[i])) {
                return share(word.substring(0, word.length() - units[i].length()), Double.NaN) * degrees[i];
            }
        }
        return share(word, Double.NaN);
    }

    private static double clamped(double value, double most) {
        return Double.isNaN(value) ? value : Math.max(0, Math.min(most, value));
    }
}
