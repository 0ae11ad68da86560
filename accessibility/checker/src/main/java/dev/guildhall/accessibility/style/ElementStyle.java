package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The computed style of one element or pseudo-element; each value is worked out when it is first asked for. */
public final class ElementStyle implements ComputedStyle {
    /** Where conditions leave more values than these possible, nothing is known. */
    private static final int MAX_POSSIBLE = 6;

    private static final List<StyleValue> UNKNOWN = List.of(StyleValue.Unknown.INSTANCE);
    private static final int PROPERTIES = StyleProperty.values().length;
    private static final PropertyBits INHERITED = PropertyBits.of(StyleProperty::isInherited);
    private static final List<List<StyleValue>> INITIAL = InitialValues.all();

    private final @Nullable ElementStyle parent;
    private final Styles page;

    /** The properties that are declared, and their declarations in the same order. */
    private final PropertyBits declaredBits;

    private final Declaration[] winners;

    /** The nearest element, from this one outwards, that declares anything that is inherited. */
    private final ElementStyle heir;

    private final Map<StyleProperty, List<Declaration>> possible;
    private final Variables variables;
    private @Nullable ElementStyle before;
    private @Nullable ElementStyle after;

    private @Nullable List<StyleValue> @Nullable [] known;
    private @Nullable Boolean fillSet;

    ElementStyle(Styles page, @Nullable ElementStyle parent, Cascade cascade) {
        this.page = page;
        this.parent = parent;
        this.declaredBits = cascade.settle();
        this.winners = cascade.winners(declaredBits);
        this.possible = cascade.possible();
        boolean inheritsAll = possible.isEmpty() && !declaredBits.meets(INHERITED);
        this.heir = inheritsAll && parent != null ? parent.heir : this;
        Variables inherited = parent == null ? Variables.NONE : parent.variables;
        this.variables = inherited.with(cascade.variables());
    }

    private @Nullable Declaration winner(StyleProperty property) {
        int place = property.place();
        return declaredBits.has(place) ? winners[declaredBits.before(place)] : null;
    }

    /** True if a style sheet or attribute sets the property, and not only perhaps. */
    boolean declares(StyleProperty property) {
        return winner(property) != null;
    }

    /** True if no outline is drawn, whatever conditions of the sheet hold; the browser's own for focus is not counted. */
    boolean isCertainlyWithoutOutline() {
        return isCertainly(StyleProperty.OUTLINE_STYLE, "none")
                || pixels(StyleProperty.OUTLINE_WIDTH).orElse(1) == 0;
    }

    void putPseudoElements(@Nullable ElementStyle before, @Nullable ElementStyle after) {
        this.before = before;
        this.after = after;
    }

    /** The style of {@code ::before}, if a rule sets any. */
    public Optional<ComputedStyle> before() {
        return Optional.ofNullable(before);
    }

    /** The style of {@code ::after}, if a rule sets any. */
    public Optional<ComputedStyle> after() {
        return Optional.ofNullable(after);
    }

    /** The text that a pseudo-element adds; empty if it adds none, or is hidden for certain. */
    static String textOf(Optional<? extends ComputedStyle> pseudoElement) {
        return pseudoElement.stream()
                .filter(style -> Truth.of(style, StyleProperty.DISPLAY, "none") != Truth.YES
                        && Truth.of(style, StyleProperty.VISIBILITY, "hidden", "collapse") != Truth.YES)
                .flatMap(style -> style.possibleValues(StyleProperty.CONTENT).stream())
                .filter(StyleValue.Words.class::isInstance)
                .map(value -> GeneratedContent.textOf(((StyleValue.Words) value).words()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The text that style sheets put before the element's own content. */
    public String textBefore() {
        return textOf(before());
    }

    /** The text that style sheets put after the element's own content. */
    public String textAfter() {
        return textOf(after());
    }

    @Override
    public boolean isFixedByAttribute(StyleProperty property) {
        Declaration winner = winner(property);
        return winner != null
                && winner.place() == Declaration.Place.ATTRIBUTE
                && winner.importance() == Declaration.Importance.IMPORTANT
                && !winner.text().equals("inherit")
                && !winner.text().equals("unset")
                && !possible.containsKey(property);
    }

    @Override
    public List<StyleValue> possibleValues(StyleProperty property) {
        Declaration winner = winner(property);
        if (winner == null && possible.isEmpty() && !property.isInherited()) {
            return initial(property);
        }
        return property.isInherited() && heir != this ? heir.remembered(property) : remembered(property);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<StyleValue> remembered(StyleProperty property) {
        if (known == null) {
            known = new List[PROPERTIES];
        }
        List<StyleValue> values = known[property.place()];
        if (values == null) {
            values = workOut(property, winner(property));
            known[property.place()] = values;
        }
        return values;
    }

    private List<StyleValue> workOut(StyleProperty property, @Nullable Declaration winner) {
        List<StyleValue> certain = winner == null ? byDefault(property) : declared(property, winner);
        List<Declaration> others = possible.get(property);
        if (others == null) {
            return certain;
        }
        List<StyleValue> all = new ArrayList<>(certain);
        for (Declaration other : others) {
            declared(property, other).stream()
                    .filter(value -> !all.contains(value))
                    .forEach(all::add);
        }
        return all.size() > MAX_POSSIBLE ? UNKNOWN : List.copyOf(all);
    }

    private List<StyleValue> byDefault(StyleProperty property) {
        return property.isInherited() ? inherited(property) : initial(property);
    }

    private List<StyleValue> inherited(StyleProperty property) {
        if (property == StyleProperty.TEXT_FILL_COLOR && !isFillSetAround()) {
            return possibleValues(StyleProperty.COLOR); // the word is inherited, not the colour that it meant
        }
        return parent == null ? initial(property) : parent.possibleValues(property);
    }

    private boolean isFillSetAround() {
        return parent != null && parent.isFillSet();
    }

    private boolean isFillSet() {
        Boolean known = fillSet;
        if (known == null) {
            known = findFill();
            fillSet = known;
        }
        return known;
    }

    private boolean findFill() {
        Declaration winner = winner(StyleProperty.TEXT_FILL_COLOR);
        if (winner != null && !winner.text().equals("inherit")) {
            return !winner.text().equals("currentcolor") && !winner.text().equals("initial");
        }
        return possible.containsKey(StyleProperty.TEXT_FILL_COLOR) || isFillSetAround();
    }

    private List<StyleValue> initial(StyleProperty property) {
        List<StyleValue> values = INITIAL.get(property.place());
        return values.get(0) == ColourReader.CURRENT ? possibleValues(StyleProperty.COLOR) : values;
    }

    private List<StyleValue> declared(StyleProperty property, Declaration declaration) {
        if (declaration.fixed().isPresent()) {
            return settled(property, declaration.fixed().get());
        }
        Optional<String> text = declaration.isPending() ? completed(declaration) : Optional.of(declaration.text());
        if (text.isEmpty()) {
            return byDefault(property);
        }
        switch (text.get()) {
            case "inherit" -> {
                return inherited(property);
            }
            case "initial" -> {
                return initial(property);
            }
            case "unset" -> {
                return byDefault(property);
            }
            case Variables.UNKNOWN, "revert", "revert-layer" -> {
                return UNKNOWN;
            }
            default -> {
                Optional<StyleValue> value = read(property, text.get());
                return value.isEmpty() ? byDefault(property) : settled(property, value.get());
            }
        }
    }

    /** The text with its variables put in and, of a shorthand, the part for this property; empty if that is not valid. */
    private Optional<String> completed(Declaration declaration) {
        if (declaration.text().length() > Variables.MAX_LENGTH) {
            return Optional.of(Variables.UNKNOWN);
        }
        Optional<String> complete = variables.putInto(declaration.text());
        if (complete.isEmpty()) {
            return complete;
        }
        String text = CssWords.lowerCase(complete.get()).strip();
        if (text.contains(Variables.UNKNOWN)) {
            return Optional.of(Variables.UNKNOWN);
        }
        return declaration.shorthand().isEmpty() || ValueReader.isForAnyProperty(text)
                ? Optional.of(text)
                : Optional.ofNullable(
                        Shorthands.takeApart(declaration.shorthand(), text).get(declaration.property()));
    }

    private List<StyleValue> settled(StyleProperty property, StyleValue value) {
        if (value == ColourReader.CURRENT || value.equals(ColourReader.CURRENT)) {
            if (property.kind() == StyleProperty.Kind.COLOUR) {
                return property == StyleProperty.COLOR ? inherited(property) : possibleValues(StyleProperty.COLOR);
            }
        }
        boolean isLost = (value instanceof StyleValue.Pixels length && Double.isNaN(length.pixels()))
                || (value instanceof StyleValue.Plain number && Double.isNaN(number.number()));
        return isLost ? UNKNOWN : List.of(value);
    }

    private Optional<StyleValue> read(StyleProperty property, String text) {
        return switch (property.kind()) {
            case FONT_SIZE -> {
                // of the outermost element, both em and rem count by what browsers start with
                double ofParent = parent == null ? FontValues.MEDIUM : parent.fontSize();
                double ofRoot = parent == null ? FontValues.MEDIUM : page.rootFontSize();
                yield FontValues.size(text, new LengthReader(ofParent, ofRoot, page.viewport()), ofParent);
            }
            case FONT_WEIGHT ->
                FontValues.weight(
                        text,
                        parent == null
                                ? 400
                                : parent.number(StyleProperty.FONT_WEIGHT).orElse(Double.NaN));
            case LENGTH, LINE_HEIGHT, NUMBER ->
                ValueReader.read(property, text, new LengthReader(fontSize(), page.rootFontSize(), page.viewport()));
            case COLOUR, TEXT -> ValueReader.read(property, text, ValueReader.ANY_LENGTH);
        };
    }

    /** In pixels; not a number where the source does not tell. */
    double fontSize() {
        return pixels(StyleProperty.FONT_SIZE).orElse(Double.NaN);
    }
}
