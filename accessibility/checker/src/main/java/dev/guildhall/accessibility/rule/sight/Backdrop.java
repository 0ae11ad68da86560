package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Text and what is behind it, as it comes to the screen: every background up to the page's own laid over one another, each
 * with its opacity.
 *
 * @param pixels the colours that text and background come to, one pair for each colour that the background may have
 * @param doubt why these may not be the colours that people see; empty where there is no doubt
 */
record Backdrop(List<Pixel> pixels, String doubt) {
    /** The colour of text beside the colour behind it, both opaque. */
    record Pixel(Colour text, Colour behind) {
        double contrast() {
            return text.contrastWith(behind);
        }

        Pixel over(Colour below) {
            return new Pixel(text.over(below), behind.over(below));
        }

        Pixel fadedTo(double opacity) {
            return opacity >= 1 ? this : new Pixel(text.fadedTo(opacity), behind.fadedTo(opacity));
        }
    }

    /** Where gradients over gradients come to more pairs than this, it cannot be told. */
    private static final int MAX_PIXELS = 256;

    static final String PICTURE = "a picture or a gradient is behind it";
    static final String MOVED = "it is placed over other parts of the page";
    static final String BLENDED = "filters or blending change its colours";
    static final String UNKNOWN_COLOUR = "the style sheets leave its colours open";
    static final String SHADOW = "a shadow is around its letters";
    static final String SHADED = "a shadow is painted on what is behind it";
    static final String DARK = "the page asks browsers for their dark colours";

    static Backdrop of(AccessibleElement element, RoamingBoxes roaming) {
        Builder builder = new Builder(roaming);
        Optional<Colour> text = element.style().colour(StyleProperty.TEXT_FILL_COLOR);
        if (text.isEmpty()) {
            return new Backdrop(List.of(), UNKNOWN_COLOUR);
        }
        builder.pixels = List.of(new Pixel(text.get(), Colour.TRANSPARENT));
        if (!element.style().isCertainly(StyleProperty.TEXT_SHADOW, "none")
                || !element.style().pixels(StyleProperty.TEXT_STROKE_WIDTH).equals(OptionalDouble.of(0))) {
            builder.doubt(SHADOW);
        }
        for (Optional<AccessibleElement> around = Optional.of(element);
                around.isPresent();
                around = around.get().parent()) {
            builder.layOver(around.get(), element);
        }
        ColourScheme scheme = ColourScheme.of(element.page());
        if (scheme.mayDarken(element, text.get()) || (!builder.isOpaque() && scheme.mayDarkenCanvas(element.page()))) {
            builder.doubt(DARK);
        }
        return builder.onCanvas();
    }

    private static final class Builder {
        private final RoamingBoxes roaming;
        private List<Pixel> pixels = List.of();
        private String doubt = "";
        private boolean skipsNext;
        private boolean hasPlacedBox;

        Builder(RoamingBoxes roaming) {
            this.roaming = roaming;
        }

        private void doubt(String why) {
            doubt = doubt.isEmpty() ? why : doubt;
        }

        private boolean isOpaque() {
            return pixels.stream().allMatch(pixel -> pixel.behind().isOpaque());
        }

        private void layOver(AccessibleElement box, AccessibleElement text) {
            ComputedStyle style = box.style();
            if (style.isCertainly(StyleProperty.DISPLAY, "contents")) {
                return; // it has no box that could be painted
            }
            boolean isOpaqueBefore = isOpaque();
            if (!isOpaqueBefore) {
                doubtWhatIsPainted(box, style);
            }
            if (!isOpaqueBefore && !skipsNext) {
                layBackground(style);
            }
            // the caption stands beside the box that a table's background fills, and so does a legend
            skipsNext = box.is("caption");
            if (box.is("legend") && !isOpaque()) {
                doubt(MOVED);
            }
            if (!style.isCertainly(StyleProperty.FILTER, "none")
                    || !style.isCertainly(StyleProperty.MIX_BLEND_MODE, "normal")
                    || !style.isCertainly(StyleProperty.MASK_IMAGE, "none")
                    || (!isOpaqueBefore && !style.isCertainly(StyleProperty.BACKDROP_FILTER, "none"))) {
                doubt(BLENDED);
            }
            double opacity = style.number(StyleProperty.OPACITY).orElse(Double.NaN);
            if (Double.isNaN(opacity)) {
                doubt(UNKNOWN_COLOUR);
            } else if (opacity < 1) {
                pixels = pixels.stream().map(pixel -> pixel.fadedTo(opacity)).toList();
            }
            if (!isOpaqueBefore && roaming.mayLieBehind(text, box, hasPlacedBox)) {
                doubt(MOVED);
            }
            hasPlacedBox |= RoamingBoxes.isPlaced(style);
            if (!isOpaque() && RoamingBoxes.isMoved(style)) {
                doubt(MOVED);
            }
        }

        private void doubtWhatIsPainted(AccessibleElement box, ComputedStyle style) {
            if (!box.isHtml()) {
                doubt(PICTURE); // shapes of a drawing stand beside the text, not around it
            }
            if (style.mayBe(StyleProperty.DISPLAY, "contents")) {
                doubt(UNKNOWN_COLOUR);
            }
            if (InnerShadow.mayBeIn(style)) {
                doubt(SHADED);
            }
        }

        private void layBackground(ComputedStyle style) {
            if (!style.isCertainly(StyleProperty.BACKGROUND_CLIP, "border-box", "padding-box")) {
                doubt(BLENDED);
            }
            Optional<Colour> colour = style.colour(StyleProperty.BACKGROUND_COLOR);
            if (colour.isEmpty()) {
                doubt(UNKNOWN_COLOUR);
                return;
            }
            if (style.isCertainly(StyleProperty.BACKGROUND_IMAGE, "none")) {
                layOver(List.of(colour.get()));
                return;
            }
            List<Colour> shades = List.of();
            if (style.value(StyleProperty.BACKGROUND_IMAGE) instanceof StyleValue.Shades gradient) {
                shades = gradient.colours();
            } else {
                doubt(PICTURE);
            }
            // a gradient need not reach everywhere
            List<Colour> all = new ArrayList<>(List.of(colour.get()));
            shades.forEach(shade -> all.add(shade.over(colour.get())));
            layOver(all);
        }

        private void layOver(List<Colour> colours) {
            if (colours.size() == 1 && colours.get(0).isTransparent()) {
                return;
            }
            List<Pixel> all = new ArrayList<>();
            for (Pixel pixel : pixels) {
                for (Colour colour : colours) {
                    all.add(pixel.over(colour));
                }
            }
            if (all.size() > MAX_PIXELS) {
                doubt(PICTURE);
            } else {
                pixels = all;
            }
        }

        private Backdrop onCanvas() {
            pixels = pixels.stream().map(pixel -> pixel.over(Colour.WHITE)).toList();
            return new Backdrop(pixels, doubt);
        }
    }
}
