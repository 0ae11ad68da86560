package dev.guildhall.accessibility.appearance;

import java.util.List;

/** A computed value of a style property; {@link Unknown} where the source cannot tell it. */
public sealed interface StyleValue
        permits Colour,
                StyleValue.Pixels,
                StyleValue.Percent,
                StyleValue.Plain,
                StyleValue.Words,
                StyleValue.Shades,
                StyleValue.Unknown {

    /** A length in CSS pixels. */
    record Pixels(double pixels) implements StyleValue {}

    /** A share of something that only layout knows; 100 is all of it. */
    record Percent(double percent) implements StyleValue {}

    /** A number without a unit: a weight, an opacity, a factor. */
    record Plain(double number) implements StyleValue {}

    /** Anything else, as it is written, in lower case except inside quotation marks. */
    record Words(String words) implements StyleValue {}

    /** A gradient, as shades of it that lie close together. */
    record Shades(List<Colour> colours) implements StyleValue {
        public Shades {
            colours = List.copyOf(colours);
        }
    }

    /** The source does not tell. */
    enum Unknown implements StyleValue {
        INSTANCE
    }
}
