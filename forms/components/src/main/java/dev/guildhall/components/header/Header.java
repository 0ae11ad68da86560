package dev.guildhall.components.header;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;

/**
 * The GOV.UK header, for services on GOV.UK domains.
 *
 * <pre>{@code
 * GovukBrand brand = GovukBrand.from(Path.of("node_modules/govuk-frontend"));
 * Header.builder(brand).productName("Notify").build()
 * }</pre>
 *
 * <p>A service elsewhere has a {@code GenericHeader}.
 *
 * @see <a href="https://design-system.service.gov.uk/components/header/">Design System: GOV.UK header</a>
 */
public record Header(
        GovukBrand brand,
        String productName,
        String homepageUrl,
        String containerClasses,
        String classes,
        Attributes attributes)
        implements Component {

    /** Starts a header with the reference's defaults. */
    public static Builder builder(GovukBrand brand) {
        return new Builder(brand);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteheaderGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final GovukBrand brand;
        private String productName = "";
        private String homepageUrl = "//gov.uk";
        private String containerClasses = "govuk-width-container";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder(GovukBrand brand) {
            this.brand = requireNonNull(brand, "brand");
        }

        /** The name beside the logotype, for a product that several services use; a service's own name is not it. */
        public Builder productName(String productName) {
            this.productName = requireNonNull(productName, "productName");
            return this;
        }

        /** Where the logotype leads. */
        public Builder homepageUrl(String homepageUrl) {
            this.homepageUrl = requireNonNull(homepageUrl, "homepageUrl");
            return this;
        }

        /** Classes of the container within, instead of the usual one. */
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

        public Header build() {
            return new Header(brand, productName, homepageUrl, containerClasses, classes, attributes);
        }
    }
}
