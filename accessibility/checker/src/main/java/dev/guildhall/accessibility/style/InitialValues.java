package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.ArrayList;
import java.util.List;

/** What properties are where nothing says otherwise. */
final class InitialValues {
    private InitialValues() {}

    /** By the property's place, one value each. */
    static List<List<StyleValue>> all() {
        List<List<StyleValue>> values = new ArrayList<>();
        for (StyleProperty property : StyleProperty.values()) {
            StyleValue value = ValueReader.read(property, property.initial(), ValueReader.ANY_LENGTH)
                    .orElseThrow(() -> new IllegalStateException(property + " starts with what is not valid"));
            values.add(List.of(value));
        }
        return List.copyOf(values);
    }
}
