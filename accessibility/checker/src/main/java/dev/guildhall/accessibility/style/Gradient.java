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

    /** A stop: a colour and where it stands; a comma stands only between stops. */
    private static final Pattern STOP = Pattern.compile(
            "(#[0-9a-f]+|(?:rgb|hsl|hwb)a?\\([^()]*\\)|[a-z]+)(?:\\s+[-0-9.]+(?:%|px|em|rem|deg|turn))*");

    private Gradient() {}

    /** The image as the shades that it shows, or as its words if it is no gradient of known colours. */
    static StyleValue read(String image) {
        List<Colour> shades = shadesOf(image);
        return shades.isEmpty() ? new StyleValue.Words(image) : new StyleValue.Shades(shades);
    }

    private static List<Colour> shadesOf(String image) {
        Matcher gradient = ONE_GRADIENT.matcher(image);
        if (!gradient.matches()) {
            return List.of();
        }
        List<Colour> stops = new ArrayList<>();
        List<String> parts = CssWords.splitAtCommas(gradient.group(1));
        for (int i = 0; i < parts.size(); i++) {
            Matcher stop = STOP.matcher(parts.get(i).strip());
            Optional<Colour> colour = stop.matches()
                    ? ColourReader.read(stop.group(1))
                            .filter(Colour.class::isInstance)
                            .map(Colour.class::cast)
                    : Optional.empty();
            if (colour.isPresent()) {
                stops.add(colour.get());
            } else if (i > 0) {
                return List.of();
            }
        }
        return stops.size() < 2 || stops.size() > MAX_STOPS ? List.of() : between(stops);
    }

    private static List<Colour> between(List<Colour> stops) {
        List<Colour> shades = new ArrayList<>();
        for (int i = 0; i + 1 < stops.size(); i++) {
            for (int step = 0; step < SHADES_BETWEEN_STOPS; step++) {
                shades.add(stops.get(i).towards(stops.get(i + 1), (double) step / SHADES_BETWEEN_STOPS));
            }
        }
        shades.add(stops.get(stops.size() - 1));
        return shades;
    }
}
