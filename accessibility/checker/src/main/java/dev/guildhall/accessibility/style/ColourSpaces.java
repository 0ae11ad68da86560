package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.StyleValue;

/**
 * Turns colours of other spaces into sRGB. What lies outside sRGB is unknown, as screens differ over it.
 *
 * @see <a href="https://www.w3.org/TR/css-color-4/#color-conversion-code">CSS Color 4, conversions</a>
 * @see <a href="https://bottosson.github.io/posts/oklab/">Oklab</a>
 */
final class ColourSpaces {
    /** A channel may lie this much outside sRGB, of 255, by rounding. */
    private static final double TOLERANCE = 0.5;

    private ColourSpaces() {}

    static Colour hsl(double hue, double saturation, double lightness, double alpha) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return new Colour(
                255 * ofHue(0, hue, lightness, reach),
                255 * ofHue(8, hue, lightness, reach),
                255 * ofHue(4, hue, lightness, reach),
                alpha);
    }

    private static double ofHue(int step, double hue, double lightness, double reach) {
        double turned = ((step + hue / 30) % 12 + 12) % 12;
        return lightness - reach * Math.max(-1, Math.min(Math.min(turned - 3, 9 - turned), 1));
    }

    static Colour hwb(double hue, double white, double black, double alpha) {
        if (white + black >= 1) {
            double grey = 255 * white / (white + black);
            return new Colour(grey, grey, grey, alpha);
        }
        Colour pure = hsl(hue, 1, 0.5, alpha);
        double rest = 1 - white - black;
        return new Colour(
                pure.red() * rest + 255 * white,
                pure.green() * rest + 255 * white,
                pure.blue() * rest + 255 * white,
                alpha);
    }

    static StyleValue oklab(double lightness, double a, double b, double alpha) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return ofLinear(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
                alpha);
    }

    /** CIE Lab with the white of D50, brought to that of D65 by Bradford's matrix. */
    static StyleValue lab(double lightness, double a, double b, double alpha) {
        double fy = (lightness + 16) / 116;
        double x = 0.9642956764 * ofLab(fy + a / 500);
        double y = ofLab(fy);
        double z = 0.8251046025 * ofLab(fy - b / 200);
        double x65 = 0.9554734527 * x - 0.0230985368 * y + 0.0632593086 * z;
        double y65 = -0.0283697069 * x + 1.0099954580 * y + 0.0210413990 * z;
        double z65 = 0.0123140016 * x - 0.0205076964 * y + 1.3303659366 * z;
        return ofLinear(
                3.2409699419 * x65 - 1.5373831776 * y65 - 0.4986107603 * z65,
                -0.9692436363 * x65 + 1.8759675015 * y65 + 0.0415550574 * z65,
                0.0556300797 * x65 - 0.2039769589 * y65 + 1.0569715142 * z65,
                alpha);
    }

    private static double ofLab(double f) {
        return f > 6.0 / 29 ? cube(f) : (116 * f - 16) * 27 / 24389;
    }

    private static StyleValue ofLinear(double red, double green, double blue, double alpha) {
        double r = encoded(red);
        double g = encoded(green);
        double b = encoded(blue);
        boolean isInside = isInside(r) && isInside(g) && isInside(b);
        return isInside ? new Colour(clipped(r), clipped(g), clipped(b), alpha) : StyleValue.Unknown.INSTANCE;
    }

    private static boolean isInside(double channel) {
        return channel >= -TOLERANCE && channel <= 255 + TOLERANCE;
    }

    private static double clipped(double channel) {
        return Math.max(0, Math.min(255, channel));
    }

    private static double encoded(double linear) {
        double size = Math.abs(linear);
        double share = size <= 0.0031308 ? 12.92 * size : 1.055 * Math.pow(size, 1 / 2.4) - 0.055;
        return Math.copySign(share, linear) * 255;
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
