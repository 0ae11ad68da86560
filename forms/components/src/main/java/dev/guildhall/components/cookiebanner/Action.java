package dev.guildhall.components.cookiebanner;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Attributes;

/**
 * A button of a cookie banner's message, or a link.
 *
 * <pre>{@code
 * Action.builder("Accept analytics cookies").type("submit").name("cookies").value("accept").build()
 * Action.builder("View cookies").href("/cookies").build()
 * }</pre>
 *
 * @param type the kind of button; empty for {@code button}, which submits nothing
 */
public record Action(
        String text, String type, String href, String name, String value, String classes, Attributes attributes) {

    /** Starts an action that says this: a button, unless it leads somewhere. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    boolean isButton() {
        return href.isEmpty() || type.equals("button");
    }

    Button button() {
        return Button.builder()
                .text(text)
                .type(type.isEmpty() ? "button" : type)
                .name(name)
                .value(value)
                .href(href)
                .classes(classes)
                .attributes(attributes)
                .build();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final String text;
        private String type = "";
        private String href = "";
        private String name = "";
        private String value = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder(String text) {
            this.text = requireNonNull(text, "text");
        }

        /** {@code submit} or {@code button}; with an address, {@code button} makes the link look like one. */
        public Builder type(String type) {
            this.type = requireNonNull(type, "type");
            return this;
        }

        /** Where it leads; makes it a link. */
        public Builder href(String href) {
            this.href = requireNonNull(href, "href");
            return this;
        }

        /** The name that the form sends with the button's value. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** The value that the form sends. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        public Action build() {
            return new Action(text, type, href, name, value, classes, attributes);
        }
    }
}
