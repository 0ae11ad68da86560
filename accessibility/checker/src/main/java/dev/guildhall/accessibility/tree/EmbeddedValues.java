package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.aria.Role;
import java.util.List;
import java.util.stream.Collectors;

/** Step 2C: a control inside the label of another gives its value, as in "Flash the screen [3] times". */
final class EmbeddedValues {
    private EmbeddedValues() {}

    /** The value, or nothing where the element is no such control or is empty. */
    static String valueOf(AccessibleElement element) {
        Role role = element.role();
        return switch (role) {
            case TEXTBOX, SEARCHBOX -> textOf(element);
            case COMBOBOX, LISTBOX -> chosenIn(element);
            case SLIDER, SPINBUTTON, SCROLLBAR, PROGRESSBAR, METER -> rangeOf(element);
            default -> "";
        };
    }

    private static String textOf(AccessibleElement field) {
        return field.is("input") ? field.attribute("value") : field.element().text();
    }

    private static String chosenIn(AccessibleElement list) {
        if (list.is("input")) {
            return list.attribute("value");
        }
        List<AccessibleElement> options = list.ownedElements().stream()
                .filter(item -> item.role() == Role.OPTION)
                .toList();
        String chosen = options.stream()
                .filter(option -> option.has("selected")
                        || option.attribute("aria-selected").equalsIgnoreCase("true"))
                .map(option -> option.element().text())
                .collect(Collectors.joining(" "));
        if (!chosen.isEmpty()) {
            return chosen;
        }
        return list.is("select") && !options.isEmpty()
                ? options.get(0).element().text()
                : list.element().ownText();
    }

    private static String rangeOf(AccessibleElement range) {
        for (String attribute : List.of("aria-valuetext", "aria-valuenow", "value")) {
            if (!range.attribute(attribute).isBlank()) {
                return range.attribute(attribute);
            }
        }
        return "";
    }
}
