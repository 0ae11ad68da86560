package dev.guildhall.components.skiplink;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A link that takes people who use a keyboard past the header.
 *
 * <pre>{@code
 * SkipLink.builder().text("Skip to main content").href("#main-content").build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/skip-link/">Design System: skip link</a>
 */
public record SkipLink(Html content, String href, String classes, Attributes attributes) implements Component {

    /** Starts a skip link with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteskiplinkGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private String href = "#content";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the link says, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What the link says, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** The id of the page's main content, after a {@code #}. */
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

        public SkipLink build() {
            return new SkipLink(content, href, classes, attributes);
        }
    }
}
