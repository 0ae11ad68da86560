package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gathers the declarations of one block, drops those that browsers drop as invalid, and takes shorthands apart. */
final class DeclarationReader {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("-webkit-background-clip", "background-clip"),
            Map.entry("-webkit-clip-path", "clip-path"),
            Map.entry("-webkit-filter", "filter"),
            Map.entry("-webkit-transform", "transform"),
            Map.entry("-webkit-box-shadow", "box-shadow"),
            Map.entry("-webkit-mask-image", "mask-image"),
            Map.entry("-webkit-opacity", "opacity"),
            Map.entry("block-size", "height"),
            Map.entry("inline-size", "width"),
            Map.entry("max-block-size", "max-height"),
            Map.entry("max-inline-size", "max-width"),
            Map.entry("min-block-size", "min-height"),
            Map.entry("margin-block-start", "margin-top"),
            Map.entry("margin-block-end", "margin-bottom"),
            Map.entry("margin-inline-start", "margin-left"),
            Map.entry("margin-inline-end", "margin-right"),
            Map.entry("padding-block-start", "padding-top"),
            Map.entry("padding-block-end", "padding-bottom"),
            Map.entry("padding-inline-start", "padding-left"),
            Map.entry("padding-inline-end", "padding-right"),
            Map.entry("inset-block-start", "top"),
            Map.entry("inset-block-end", "bottom"),
            Map.entry("inset-inline-start", "left"),
            Map.entry("inset-inline-end", "right"));

    private final Declaration.Place place;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Declaration.Variable> variables = new ArrayList<>();
    private boolean setsMore;

    DeclarationReader(Declaration.Place place) {
        this.place = place;
    }

    List<Declaration> declarations() {
        return declarations;
    }

    List<Declaration.Variable> variables() {
        return variables;
    }

    /** True if the block also sets properties that no rule asks for. */
    boolean setsMore() {
        return setsMore;
    }

    /** Reads all of a {@code style} attribute. */
    static DeclarationReader ofAttribute(String style) {
        DeclarationReader reader = new DeclarationReader(Declaration.Place.ATTRIBUTE);
        CssScanner scanner = new CssScanner(style);
        while (scanner.next()) {
            reader.read(scanner.text());
        }
        return reader;
    }

    /** Reads {@code display: none !important}; anything else is passed over. */
    void read(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String name = text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        Declaration.Importance importance = Declaration.Importance.NORMAL;
        int bang = value.lastIndexOf('!');
        if (bang >= 0 && value.substring(bang + 1).strip().equalsIgnoreCase("important")) {
            importance = Declaration.Importance.IMPORTANT;
            value = value.substring(0, bang).strip();
        }
        if (name.startsWith("--")) {
            variables.add(new Declaration.Variable(name, value, importance));
            return;
        }
        name = name.toLowerCase(Locale.ROOT);
        add(ALIASES.getOrDefault(name, name), value, importance);
    }

    private void add(String name, String value, Declaration.Importance importance) {
        Optional<StyleProperty> longhand = StyleProperty.named(name);
        List<StyleProperty> properties = longhand.map(List::of).orElseGet(() -> Shorthands.longhandsOf(name));
        if (properties.isEmpty()) {
            setsMore = true;
            return;
        }
        // of an outline, only its colour is not asked for, which shows nothing by itself
        setsMore |= longhand.isEmpty() && !name.equals("outline");
        String lower = CssWords.lowerCase(value);
        if (lower.contains("var(")) {
            // the names of variables are told apart by case
            String shorthand = longhand.isPresent() ? "" : name;
            properties.forEach(property ->
                    declarations.add(new Declaration(property, value, Optional.empty(), shorthand, importance, place)));
        } else if (ValueReader.isForAnyProperty(lower)) {
            properties.forEach(property -> declarations.add(Declaration.of(property, lower, importance, place)));
        } else if (longhand.isPresent()) {
            if (ValueReader.isValid(longhand.get(), lower)) {
                declarations.add(Declaration.of(longhand.get(), lower, importance, place));
            }
        } else {
            Shorthands.takeApart(name, lower)
                    .forEach((property, part) -> declarations.add(Declaration.of(property, part, importance, place)));
        }
    }
}
