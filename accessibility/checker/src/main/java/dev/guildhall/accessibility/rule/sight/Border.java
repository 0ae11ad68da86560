package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The border of a box.
 *
 * @param colours of the sides that are drawn for certain
 * @param isKnown false if another side may be drawn, or in a colour that the source does not tell
 */
record Border(List<Colour> colours, boolean isKnown) {
    private static final List<Side> SIDES = List.of(
            new Side(StyleProperty.BORDER_TOP_STYLE, StyleProperty.BORDER_TOP_WIDTH, StyleProperty.BORDER_TOP_COLOR),
            new Side(
                    StyleProperty.BORDER_RIGHT_STYLE,
                    StyleProperty.BORDER_RIGHT_WIDTH,
                    StyleProperty.BORDER_RIGHT_COLOR),
            new Side(
                    StyleProperty.BORDER_BOTTOM_STYLE,
                    StyleProperty.BORDER_BOTTOM_WIDTH,
                    StyleProperty.BORDER_BOTTOM_COLOR),
            new Side(
                    StyleProperty.BORDER_LEFT_STYLE, StyleProperty.BORDER_LEFT_WIDTH, StyleProperty.BORDER_LEFT_COLOR));

    private record Side(StyleProperty line, StyleProperty width, StyleProperty colour) {}

    static Border of(ComputedStyle style) {
        List<Colour> colours = new ArrayList<>();
        boolean isKnown = true;
        for (Side side : SIDES) {
            OptionalDouble width = style.pixels(side.width());
            Optional<Colour> colour = style.colour(side.colour());
            // inset and outset are what browsers draw by themselves
            boolean isNone = style.isCertainly(side.line(), "none", "hidden", "inset", "outset")
                    || width.equals(OptionalDouble.of(0))
                    || colour.filter(Colour::isTransparent).isPresent();
            boolean isDrawn = style.isCertainly(side.line(), "solid", "dashed", "dotted", "double", "groove", "ridge")
                    && width.isPresent()
                    && colour.isPresent();
            if (!isNone && isDrawn) {
                colours.add(colour.get());
            }
            isKnown &= isNone || isDrawn;
        }
        return new Border(List.copyOf(colours), isKnown);
    }

    /** True if there is a border, or may be one. */
    boolean mayBeDrawn() {
        return !colours.isEmpty() || !isKnown;
    }

    /** The two neighbouring colours that stand out most: of border, inside and surroundings. */
    Backdrop.Pixel bestBetween(Colour inside, Colour around) {
        Backdrop.Pixel best = new Backdrop.Pixel(inside, around);
        for (Colour colour : colours) {
            Colour drawn = colour.over(inside);
            best = better(best, new Backdrop.Pixel(drawn, around));
            best = better(best, new Backdrop.Pixel(drawn, inside));
        }
        return best;
    }

    private static Backdrop.Pixel better(Backdrop.Pixel one, Backdrop.Pixel other) {
        return other.contrast() > one.contrast() ? other : one;
    }
}
