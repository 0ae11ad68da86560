package dev.guildhall.accessibility.appearance;

/**
 * A colour in sRGB.
 *
 * <pre>{@code
 * Colour.of(119, 119, 119).contrastWith(Colour.WHITE); // 4.478
 * }</pre>
 *
 * @param red from 0 to 255, and so are green and blue
 * @param alpha from 0, transparent, to 1
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
 */
public record Colour(double red, double green, double blue, double alpha) implements StyleValue {
    public static final Colour WHITE = of(255, 255, 255);
    public static final Colour BLACK = of(0, 0, 0);
    public static final Colour TRANSPARENT = new Colour(0, 0, 0, 0);

    /** An opaque colour. */
    public static Colour of(double red, double green, double blue) {
        return new Colour(red, green, blue, 1);
    }

    public boolean isOpaque() {
        return alpha >= 1;
    }

    public boolean isTransparent() {
        return alpha <= 0;
    }

    /** This colour, let through by a further share of opacity from 0 to 1. */
    public Colour fadedTo(double opacity) {
        return new Colour(red, green, blue, alpha * opacity);
    }

    /** What is seen where this colour lies over another. */
    public Colour over(Colour below) {
        double total = alpha + below.alpha * (1 - alpha);
        if (total <= 0) {
            return TRANSPARENT;
        }
        return new Colour(
                mixed(red, below.red, below.alpha, total),
                mixed(green, below.green, below.alpha, total),
                mixed(blue, below.blue, below.alpha, total),
                total);
    }

    private double mixed(double above, double below, double alphaBelow, double total) {
        return (above * alpha + below * alphaBelow * (1 - alpha)) / total;
    }

    /** The colour part of the way to another, both opaque; 0 is this one, 1 the other. */
    public Colour towards(Colour other, double part) {
        return new Colour(
                red + (other.red - red) * part,
                green + (other.green - green) * part,
                blue + (other.blue - blue) * part,
                alpha + (other.alpha - alpha) * part);
    }

    /** WCAG's relative luminance, from 0 for black to 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** WCAG's contrast ratio with another colour, both opaque: from 1 to 21. */
    public double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** As designers write it: {@code #0b0c0c}, and the opacity behind it if it is not opaque. */
    @Override
    public String toString() {
        // not by a formatter, for which the JDK first loads all that it knows of locales
        String hex = "#" + hex(red) + hex(green) + hex(blue);
        return isOpaque() ? hex : hex + " at " + Math.round(alpha * 100) + "%";
    }

    private static String hex(double part) {
        String digits = Long.toHexString(Math.round(part));
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
