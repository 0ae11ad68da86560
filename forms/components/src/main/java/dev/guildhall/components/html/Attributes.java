package dev.guildhall.components.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * HTML attributes in the order in which they are written, for whatever a component has no option for.
 *
 * <pre>{@code
 * Attributes.of("data-track", "start").and("aria-controls", "results")
 * Attributes.flag("hidden")
 * }</pre>
 *
 * <p>Names and values are escaped. Immutable.
 */
public record Attributes(List<Attribute> list) implements Content {

    /** No attribute: what an option holds when it is left out. */
    public static final Attributes NONE = new Attributes(List.of());

    public Attributes {
        list = List.copyOf(list);
    }

    /** One attribute with a value. */
    public static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    /** One boolean attribute, such as {@code hidden}. */
    public static Attributes flag(String name) {
        return NONE.andFlag(name);
    }

    /** These and one more. */
    public Attributes and(String name, String value) {
        return with(new Attribute.Valued(name, value));
    }

    /** These and one more boolean attribute. */
    public Attributes andFlag(String name) {
        return with(new Attribute.Flag(name));
    }

    /**
     * These and one that a component writes at the place of its own attribute of that name, for a value that its option
     * cannot hold, such as {@code rows="many"}. A component that has no such attribute of its own leaves it out.
     */
    public Attributes instead(Attribute attribute) {
        return with(new Attribute.Instead(attribute));
    }

    /** What was given to be {@linkplain #instead(Attribute) written instead} of a component's attribute, or nothing. */
    public Attributes instead(String name) {
        for (Attribute attribute : list) {
            if (attribute instanceof Attribute.Instead instead && name.equals(instead.name())) {
                return NONE.with(instead.attribute());
            }
        }
        return NONE;
    }

    private Attributes with(Attribute attribute) {
        List<Attribute> all = new ArrayList<>(list);
        all.add(attribute);
        return new Attributes(all);
    }

    /** Writes each attribute after a space. */
    @Override
    public void writeTo(TemplateOutput output) {
        if (list.isEmpty()) {
            return;
        }
        EscapingOutput escaping = EscapingOutput.over(output);
        for (Attribute attribute : list) {
            if (attribute instanceof Attribute.Instead) {
                continue;
            }
            escaping.writeContent(" ");
            escaping.writeUserContent(attribute.name());
            if (attribute instanceof Attribute.Valued valued) {
                escaping.writeContent("=\"");
                escaping.writeUserContent(valued.value());
                escaping.writeContent("\"");
            }
        }
    }

    /** One attribute. */
    public sealed interface Attribute {

        String name();

        /** An attribute with a value. */
        record Valued(String name, String value) implements Attribute {
            public Valued {
                requireName(name);
                Objects.requireNonNull(value, "value");
            }
        }

        /** An attribute that is there or not. */
        record Flag(String name) implements Attribute {
            public Flag {
                requireName(name);
            }
        }

        /** An attribute that is written elsewhere, by the component itself. */
        record Instead(Attribute attribute) implements Attribute {
            public Instead {
                Objects.requireNonNull(attribute, "attribute");
            }

            @Override
            public String name() {
                return attribute.name();
            }
        }

        private static void requireName(String name) {
            // the characters that end an attribute's name in HTML; escaping cannot help there
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c <= ' ' || c == '"' || c == '\'' || c == '>' || c == '/' || c == '=' || c == '<') {
                    throw new IllegalArgumentException("\"" + name + "\" is not an attribute's name: it contains \"" + c
                            + "\"; use letters, digits and hyphens");
                }
            }
            if (name.isEmpty()) {
                throw new IllegalArgumentException("An attribute's name is empty: give it a name, such as data-track");
            }
        }
    }
}
