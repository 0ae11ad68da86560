package dev.guildhall.components.genericheader;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * A header for a service of any organisation, without the GOV.UK brand.
 *
 * <pre>{@code
 * GenericHeader.builder().logoText("Borough Council").url("https://www.borough.example").build()
 * }</pre>
 */
public record GenericHeader(Html logo, String url, String containerClasses, String classes, Attributes attributes)
        implements Component {

    /** Starts a generic header with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtegenericheaderGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html logo = Html.empty();
        private String url = "/";
        private String containerClasses = "govuk-width-container";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Who the page is from, as plain text. */
        public Builder logoText(String logoText) {
            this.logo = Html.text(logoText);
            return this;
        }

        /** Who the page is from, as markup. */
        public Builder logoHtml(Html logoHtml) {
            this.logo = requireNonNull(logoHtml, "logoHtml");
            return this;
        }

        /** Where the logo leads. */
        public Builder url(String url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Classes of the box inside, instead of the usual width. */
        public Builder containerClasses(String containerClasses) {
            this.containerClasses = requireNonNull(containerClasses, "containerClasses");
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

        public GenericHeader build() {
            return new GenericHeader(logo, url, containerClasses, classes, attributes);
        }
    }
}
