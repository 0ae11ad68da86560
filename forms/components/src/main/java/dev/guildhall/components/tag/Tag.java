package dev.guildhall.components.tag;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * The state of a thing in one or two words.
 *
 * <pre>{@code
 * Tag.builder().text("Sent").classes("govuk-tag--green").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/tag/">Design System: tag</a>
 */
public record Tag(Html content, String classes, Attributes attributes) implements Component {

    /** Starts a tag with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A tag in plain text. */
    public static Tag of(String text) {
        return builder().text(text).build();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtetagGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The same tag with this class first: as a part of another component. */
    public Tag within(String partClass) {
        return new Tag(content, classes.isEmpty() ? partClass : partClass + " " + classes, attributes);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The state, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** The state, as markup. */
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

        public Tag build() {
            return new Tag(content, classes, attributes);
        }
    }
}
