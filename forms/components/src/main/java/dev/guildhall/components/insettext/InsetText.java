package dev.guildhall.components.insettext;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A part of a text that stands out from the rest.
 *
 * <pre>{@code
 * InsetText.builder().text("It can take up to 8 weeks to register.").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/inset-text/">Design System: inset text</a>
 */
public record InsetText(String id, Html content, String classes, Attributes attributes) implements Component {

    /** Starts an inset text with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteinsettextGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String id = "";
        private Html content = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The element's id; needed where something refers to it. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** What stands out, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What stands out, as markup. */
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

        public InsetText build() {
            return new InsetText(id, content, classes, attributes);
        }
    }
}
