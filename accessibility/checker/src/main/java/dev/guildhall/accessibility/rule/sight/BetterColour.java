package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.Colour;

/** What to write instead of a colour that does not stand out enough. */
final class BetterColour {
    private BetterColour() {}

    /** The nearest colour, towards black or white, that stands out enough. */
    static String than(Backdrop.Pixel pixel, double needed) {
        Colour goal = pixel.behind().luminance() > 0.18 ? Colour.BLACK : Colour.WHITE;
        for (int step = 1; step <= 100; step++) {
            Colour better = rounded(pixel.text().towards(goal, step / 100.0));
            if (better.contrastWith(pixel.behind()) >= needed) {
                return better + (goal.equals(Colour.BLACK) ? " or darker" : " or lighter");
            }
        }
        return goal.toString();
    }

    private static Colour rounded(Colour colour) {
        return Colour.of(Math.rint(colour.red()), Math.rint(colour.green()), Math.rint(colour.blue()));
    }
}
