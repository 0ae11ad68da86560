package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One property set to one value, as far as rules ask for the property. */
record Declaration(Property property, String value, Importance importance) {
    enum Importance {
        NORMAL,
        IMPORTANT
    }

    /** Reads {@code display: none !important}; empty for a property that no rule asks for. */
    static Optional<Declaration> read(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<Property> property = Property.named(text.substring(0, colon));
        if (property.isEmpty()) {
            return Optional.empty();
        }
        String value = text.substring(colon + 1).strip();
        int bang = value.lastIndexOf('!');
        boolean important = bang >= 0 && value.substring(bang + 1).strip().equalsIgnoreCase("important");
        if (important) {
            value = value.substring(0, bang).strip();
        }
        if (property.get() != Property.CONTENT) {
            value = value.toLowerCase(Locale.ROOT);
        }
        return Optional.of(
                new Declaration(property.get(), value, important ? Importance.IMPORTANT : Importance.NORMAL));
    }

    /** Reads the declarations of a {@code style} attribute. */
    static List<Declaration> readAll(String style) {
        List<Declaration> declarations = new ArrayList<>();
        CssScanner scanner = new CssScanner(style);
        while (scanner.next()) {
            read(scanner.text()).ifPresent(declarations::add);
        }
        return declarations;
    }
}
