package dev.guildhall.accessibility.style;

import java.util.Locale;
import java.util.Optional;

/** The CSS properties that rules ask for today; the reader of style sheets drops all others. */
enum Property {
    DISPLAY,
    VISIBILITY,
    CONTENT;

    static Optional<Property> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "display" -> Optional.of(DISPLAY);
            case "visibility" -> Optional.of(VISIBILITY);
            case "content" -> Optional.of(CONTENT);
            default -> Optional.empty();
        };
    }
}
