package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Attributes.Attribute;
import java.util.function.Consumer;

/** Attributes of a component's own whose options hold a value that its record cannot: they are written instead. */
final class OddAttributes {

    private Attributes odd = Attributes.NONE;

    void add(Attribute attribute) {
        odd = odd.instead(attribute);
    }

    /** A setting that is left out for {@code undefined}, {@code null} and {@code false}; {@code true} is an odd one. */
    void setting(Options o, String name, Consumer<String> whenPrinted) {
        o.optionalAttribute(name, whenPrinted, () -> add(new Attribute.Flag(name)));
    }

    /** A flag that is left out for {@code undefined}, {@code null} and {@code false}; any text is an odd one. */
    void flag(Options o, String name, Runnable whenTrue) {
        o.optionalAttribute(name, value -> add(new Attribute.Valued(name, value)), whenTrue);
    }

    /** These, and then those that the options ask for. */
    Attributes before(Attributes others) {
        return Parts.joined(odd, others);
    }
}
