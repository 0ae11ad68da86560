package dev.guildhall.accessibility.appearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties of CSS that rules ask for; shorthands are taken apart into these. */
public enum StyleProperty {
    BACKDROP_FILTER(Kind.TEXT, "none"),
    BACKGROUND_CLIP(Kind.TEXT, "border-box"),
    BACKGROUND_COLOR(Kind.COLOUR, "transparent"),
    BACKGROUND_IMAGE(Kind.TEXT, "none"),
    BORDER_BOTTOM_COLOR(Kind.COLOUR, "currentcolor"),
    BORDER_BOTTOM_STYLE(Kind.TEXT, "none"),
    BORDER_BOTTOM_WIDTH(Kind.LENGTH, "medium"),
    BORDER_IMAGE_SOURCE(Kind.TEXT, "none"),
    BORDER_LEFT_COLOR(Kind.COLOUR, "currentcolor"),
    BORDER_LEFT_STYLE(Kind.TEXT, "none"),
    BORDER_LEFT_WIDTH(Kind.LENGTH, "medium"),
    BORDER_RIGHT_COLOR(Kind.COLOUR, "currentcolor"),
    BORDER_RIGHT_STYLE(Kind.TEXT, "none"),
    BORDER_RIGHT_WIDTH(Kind.LENGTH, "medium"),
    BORDER_TOP_COLOR(Kind.COLOUR, "currentcolor"),
    BORDER_TOP_STYLE(Kind.TEXT, "none"),
    BORDER_TOP_WIDTH(Kind.LENGTH, "medium"),
    BOTTOM(Kind.LENGTH, "auto"),
    BOX_SHADOW(Kind.TEXT, "none"),
    CLIP(Kind.TEXT, "auto"),
    CLIP_PATH(Kind.TEXT, "none"),
    COLOR(Kind.COLOUR, "canvastext", Heredity.INHERITED),
    COLOR_SCHEME(Kind.TEXT, "normal", Heredity.INHERITED),
    CONTENT(Kind.TEXT, "normal"),
    CONTENT_VISIBILITY(Kind.TEXT, "visible"),
    CURSOR(Kind.TEXT, "auto", Heredity.INHERITED),
    DISPLAY(Kind.TEXT, "inline"),
    FILTER(Kind.TEXT, "none"),
    FLOAT(Kind.TEXT, "none"),
    FONT_SIZE(Kind.FONT_SIZE, "medium", Heredity.INHERITED),
    FONT_STYLE(Kind.TEXT, "normal", Heredity.INHERITED),
    FONT_WEIGHT(Kind.FONT_WEIGHT, "normal", Heredity.INHERITED),
    GRID_AREA(Kind.TEXT, "auto"),
    HEIGHT(Kind.LENGTH, "auto"),
    LEFT(Kind.LENGTH, "auto"),
    LETTER_SPACING(Kind.LENGTH, "normal", Heredity.INHERITED),
    LINE_HEIGHT(Kind.LINE_HEIGHT, "normal", Heredity.INHERITED),
    MARGIN_BOTTOM(Kind.LENGTH, "0"),
    MARGIN_LEFT(Kind.LENGTH, "0"),
    MARGIN_RIGHT(Kind.LENGTH, "0"),
    MARGIN_TOP(Kind.LENGTH, "0"),
    MASK_IMAGE(Kind.TEXT, "none"),
    MAX_HEIGHT(Kind.LENGTH, "none"),
    MAX_WIDTH(Kind.LENGTH, "none"),
    MIN_HEIGHT(Kind.LENGTH, "auto"),
    MIX_BLEND_MODE(Kind.TEXT, "normal"),
    OPACITY(Kind.NUMBER, "1"),
    OUTLINE_STYLE(Kind.TEXT, "none"),
    OUTLINE_WIDTH(Kind.LENGTH, "medium"),
    OVERFLOW_X(Kind.TEXT, "visible"),
    OVERFLOW_Y(Kind.TEXT, "visible"),
    PADDING_BOTTOM(Kind.LENGTH, "0"),
    PADDING_LEFT(Kind.LENGTH, "0"),
    PADDING_RIGHT(Kind.LENGTH, "0"),
    PADDING_TOP(Kind.LENGTH, "0"),
    POSITION(Kind.TEXT, "static"),
    RIGHT(Kind.LENGTH, "auto"),
    ROTATE(Kind.TEXT, "none"),
    TEXT_ALIGN(Kind.TEXT, "start", Heredity.INHERITED),
    TEXT_DECORATION_LINE(Kind.TEXT, "none"),
    TEXT_FILL_COLOR(Kind.COLOUR, "currentcolor", Heredity.INHERITED, "-webkit-text-fill-color"),
    TEXT_INDENT(Kind.LENGTH, "0", Heredity.INHERITED),
    TEXT_OVERFLOW(Kind.TEXT, "clip"),
    TEXT_SHADOW(Kind.TEXT, "none", Heredity.INHERITED),
    TEXT_STROKE_WIDTH(Kind.LENGTH, "0", Heredity.INHERITED, "-webkit-text-stroke-width"),
    TEXT_TRANSFORM(Kind.TEXT, "none", Heredity.INHERITED),
    TOP(Kind.LENGTH, "auto"),
    TRANSFORM(Kind.TEXT, "none"),
    TRANSLATE(Kind.TEXT, "none"),
    VISIBILITY(Kind.TEXT, "visible", Heredity.INHERITED),
    WHITE_SPACE(Kind.TEXT, "normal", Heredity.INHERITED),
    WIDTH(Kind.LENGTH, "auto"),
    WORD_SPACING(Kind.LENGTH, "0", Heredity.INHERITED),
    Z_INDEX(Kind.TEXT, "auto");

    private static final Map<String, StyleProperty> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(StyleProperty::cssName, Function.identity()));

    private final Kind kind;
    private final String initial;
    private final Heredity heredity;
    private final String cssName;

    StyleProperty(Kind kind, String initial) {
        this(kind, initial, Heredity.OWN);
    }

    StyleProperty(Kind kind, String initial, Heredity heredity) {
        this(kind, initial, heredity, "");
    }

    StyleProperty(Kind kind, String initial, Heredity heredity, String cssName) {
        this.kind = kind;
        this.initial = initial;
        this.heredity = heredity;
        this.cssName = cssName.isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : cssName;
    }

    /** The property of that name, in lower case. */
    public static Optional<StyleProperty> named(String cssName) {
        return Optional.ofNullable(BY_NAME.get(cssName));
    }

    /** As style sheets write it. */
    public String cssName() {
        return cssName;
    }

    public Kind kind() {
        return kind;
    }

    /** What it is where nothing says otherwise. */
    public String initial() {
        return initial;
    }

    /** Its place among all, from 0, for tables that are looked into for every element of a page. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    public boolean isInherited() {
        return heredity == Heredity.INHERITED;
    }

    /** How a property's text is read. */
    public enum Kind {
        COLOUR,
        FONT_SIZE,
        FONT_WEIGHT,
        LENGTH,
        LINE_HEIGHT,
        NUMBER,
        TEXT
    }

    private enum Heredity {
        INHERITED,
        OWN
    }
}
