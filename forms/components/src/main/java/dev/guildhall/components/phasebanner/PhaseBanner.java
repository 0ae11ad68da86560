package dev.guildhall.components.phasebanner;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.tag.Tag;
import gg.jte.TemplateOutput;

/**
 * Says that a service is still being worked on, and asks for feedback.
 *
 * <pre>{@code
 * PhaseBanner.builder().tag(Tag.of("Beta")).text("This is a new service.").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/phase-banner/">Design System: phase banner</a>
 */
public record PhaseBanner(Tag tag, Html content, String classes, Attributes attributes) implements Component {

    /** Starts a phase banner with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtephasebannerGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Tag tag = Tag.of("");
        private Html content = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The phase. */
        public Builder tag(Tag tag) {
            this.tag = requireNonNull(tag, "tag");
            return this;
        }

        /** What it says, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What it says, as markup. */
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

        public PhaseBanner build() {
            return new PhaseBanner(tag, content, classes, attributes);
        }
    }
}
