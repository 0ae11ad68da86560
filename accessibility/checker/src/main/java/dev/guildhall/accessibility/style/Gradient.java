package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shades that a gradient passes through. */
final class Gradient {
    /** A gradient of more stops than this is not looked into. */
    private static final int MAX_STOPS = 6;

    private static final int SHADES_BETWEEN_STOPS = 12;

    private static final Pattern ONE_GRADIENT =
            Pattern.compile("(?:-webkit-)?(?:repeating-)?(?:linear|radial|conic)-gradient\\((.*)\\)", Pattern.DOTALL);

    /** What may stand before the stops: where to, what shape, how far. Colours mixed in another space are not known here. */
    private static final Pattern DIRECTION = Pattern.compile(
            "(to|from|at|circle|ellipse|closest-(side|corner)|farthest-(side|corner)|left|right|top|bottom|center)\\b.*|[-+.0-9]+([a-z%]+\\b.*)?");

    /** Where a stop stands. */
    private static final Pattern PLACE = Pattern.compile("[-+.0-9]+(%|px|em|rem|ch|vw|vh|deg|grad|rad|turn)?");

    /** Between these, shades are mixed in sRGB; a colour of another notation has them mixed in Oklab. */
    private static final Pattern MIXED_IN_SRGB = Pattern.compile("#.*|[a-z]+|(rgb|hsl)a?\\(.*|hwb\\(.*");

    private Gradient() {}

    /** The image as the shades that it shows, or as its words if it is no gradient of known colours. */
    static StyleValue read(String image) {
        List<Colour> shades = shadesOf(image);
        return shades.isEmpty() ? new StyleValue.Words(image) : new StyleValue.Shades(shades);
    }

    private static List<Colour> shadesOf(String image) {
        Matcher gradient = ONE_GRADIENT.matcher(image);
        if (CssWords.splitAtCommas(image).size() != 1 || !gradient.matches()) {
            return List.of();
        }
        List<Colour> stops = new ArrayList<>();
        List<String> parts = CssWords.splitAtCommas(gradient.group(1));
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).strip();
            Optional<Colour> colour = colourOf(part);
            boolean isDirection = i == 0
                    && DIRECTION.matcher(part).matches()
                    && !CssWords.split(part).contains("in");
            if (colour.isEmpty() && !isDirection) {
                return List.of();
            }
            colour.ifPresent(stops::add);
        }
        return stops.size() < 2 || stops.size() > MAX_STOPS ? List.of() : between(stops);
    }

    /** The colour of a stop, which stands before or behind its places. */
    private static Optional<Colour> colourOf(String stop) {
        List<String> colours = CssWords.split(stop).stream()
                .filter(word -> !PLACE.matcher(word).matches())
                .toList();
        if (colours.size() != 1 || !MIXED_IN_SRGB.matcher(colours.get(0)).matches()) {
            return Optional.empty();
        }
        return ColourReader.read(colours.get(0))
                .filter(Colour.class::isInstance)
                .map(Colour.class::cast);
    }

    private static List<Colour> between(List<Colour> stops) {
        List<Colour> shades = new ArrayList<>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            for (int step = 0; step < SHADES_BETWEEN_STOPS; step++) {
                shades.add(mixed(stops.get(i), stops.get(i + 1), (double) step / SHADES_BETWEEN_STOPS));
            }
        }
        shades.add(stops.get(stops.size() - 1));
        return shades;
    }

    /** Each colour counts by its opacity, so that what fades out does not turn grey on the way. */
    private static Colour mixed(Colour from, Colour to, double part) {
        double alpha = from.alpha() * (1 - part) + to.alpha() * part;
        if (alpha <= 0) {
            return Colour.TRANSPARENT;
        }
        double share = to.alpha() * part / alpha;
        return new Colour(
                from.red() + (to.red() - from.red()) * share,
                from.green() + (to.green() - from.green()) * share,
                from.blue() + (to.blue() - from.blue()) * share,
                alpha);
    }
}
