package dev.guildhall.components.backlink;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A link to the page before, at the top of a page.
 *
 * <pre>{@code
 * BackLink.builder().href("/permit/name").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/back-link/">Design System: back link</a>
 */
public record BackLink(Html content, String href, String classes, Attributes attributes) implements Component {

    /** Starts a back link with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtebacklinkGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.text("Back");
        private String href = "#";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the link says; {@code Back} when left out. In Welsh: {@code Yn ôl}. As plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What the link says; {@code Back} when left out. In Welsh: {@code Yn ôl}. As markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** Where it leads. */
        public Builder href(String href) {
            this.href = requireNonNull(href, "href");
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

        public BackLink build() {
            return new BackLink(content, href, classes, attributes);
        }
    }
}
