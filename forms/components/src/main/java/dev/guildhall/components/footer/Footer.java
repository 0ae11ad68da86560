package dev.guildhall.components.footer;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The GOV.UK footer, for services on GOV.UK domains.
 *
 * <pre>{@code
 * Footer.builder(brand)
 *         .meta(Meta.builder().link(Link.of("Accessibility statement", "/accessibility")).build())
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/footer/">Design System: GOV.UK footer</a>
 */
public record Footer(
        GovukBrand brand,
        List<Section> navigation,
        Optional<Meta> meta,
        Licence licence,
        Html contentLicence,
        Html copyright,
        String containerClasses,
        String classes,
        Attributes attributes)
        implements Component {

    public Footer {
        navigation = List.copyOf(navigation);
    }

    /** Starts a footer with the reference's defaults. */
    public static Builder builder(GovukBrand brand) {
        return new Builder(brand);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtefooterGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Whether the footer says under which licence the page's content is. */
    public enum Licence {
        SHOWN,
        HIDDEN
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final GovukBrand brand;
        private final List<Section> navigation = new ArrayList<>();
        private Optional<Meta> meta = Optional.empty();
        private Licence licence = Licence.SHOWN;
        private Html contentLicence = Html.empty();
        private Html copyright = Html.empty();
        private String containerClasses = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder(GovukBrand brand) {
            this.brand = requireNonNull(brand, "brand");
        }

        /** Links above all else: one more section of them. */
        public Builder section(Section section) {
            this.navigation.add(requireNonNull(section, "section"));
            return this;
        }

        /** Links above all else: these sections, instead of those given before. */
        public Builder navigation(List<Section> navigation) {
            this.navigation.clear();
            this.navigation.addAll(navigation);
            return this;
        }

        /** Links of the service and what else it says about itself. */
        public Builder meta(Meta meta) {
            this.meta = Optional.of(meta);
            return this;
        }

        /** Under which licence the content is; the Open Government Licence, in English, when left out. */
        public Builder contentLicence(Html contentLicence) {
            this.contentLicence = requireNonNull(contentLicence, "contentLicence");
            return this;
        }

        /** Says nothing of a licence. */
        public Builder withoutContentLicence() {
            this.licence = Licence.HIDDEN;
            return this;
        }

        /** Whose the content is; Crown copyright, in English, when left out. */
        public Builder copyright(Html copyright) {
            this.copyright = requireNonNull(copyright, "copyright");
            return this;
        }

        /** Classes to add to the container within. */
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

        public Footer build() {
            return new Footer(
                    brand, navigation, meta, licence, contentLicence, copyright, containerClasses, classes, attributes);
        }
    }
}
