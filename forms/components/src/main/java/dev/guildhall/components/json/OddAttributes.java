package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Attributes.Attribute;
import java.util.Optional;

/** Attributes of a component's own whose options hold a value that its record cannot: they are written instead. */
final class OddAttributes {

    private Attributes odd = Attributes.NONE;

    void add(Attribute attribute) {
        odd = odd.instead(attribute);
    }

    /** What a setting holds that is left out for {@code undefined}, {@code null} and {@code false}; {@code true} is odd. */
    Optional<String> setting(Options o, String name) {
        if (o.isTrue(name)) {
            add(new Attribute.Flag(name));
        }
        return o.optionalAttribute(name);
    }

    /** Whether a flag is set; it is left out for {@code undefined}, {@code null} and {@code false}, and any text is odd. */
    boolean flag(Options o, String name) {
        Optional<String> printed = o.optionalAttribute(name);
        if (printed.isPresent()) {
            add(new Attribute.Valued(name, printed.get()));
        }
        return o.isTrue(name);
    }

    /** These, and then those that the options ask for. */
    Attributes before(Attributes others) {
        return Parts.joined(odd, others);
    }
}
