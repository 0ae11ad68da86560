package dev.guildhall.components.hint;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A hint that helps a person to answer a question.
 *
 * <pre>{@code
 * Hint.of("It is on your payslip, for example QQ 12 34 56 C")
 * }</pre>
 */
public record Hint(String id, Html content, String classes, Attributes attributes) implements Component {

    /** Starts a hint with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A hint in plain text. */
    public static Hint of(String text) {
        return builder().text(text).build();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtehintGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The same hint with this id, unless it has one already. */
    public Hint withId(String id) {
        return this.id.isEmpty() ? new Hint(id, content, classes, attributes) : this;
    }

    /** The same hint with this id, this class first: as a part of an item. */
    public Hint within(String itemClass, String id) {
        return new Hint(id, content, classes.isEmpty() ? itemClass : itemClass + " " + classes, attributes);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String id = "";
        private Html content = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The element's id; a control that holds this hint makes one of its own id where this is left out. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** The hint, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** The hint, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
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

        public Hint build() {
            return new Hint(id, content, classes, attributes);
        }
    }
}
