package dev.guildhall.components.fieldset;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.Optional;

/**
 * A group of form controls with a legend that asks their common question.
 *
 * <pre>{@code
 * Fieldset.builder()
 *         .legend(Legend.builder().text("What is your address?").classes("govuk-fieldset__legend--l").pageHeading().build())
 *         .html(Html.join(street, town, postcode))
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/fieldset/">Design System: fieldset</a>
 */
public record Fieldset(
        String describedBy, Optional<Legend> legend, String role, Html content, String classes, Attributes attributes)
        implements Component {

    /** Starts a fieldset with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtefieldsetGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The same group, described by these elements, with this role, holding this. */
    public Fieldset around(String describedBy, String role, Html content) {
        return new Fieldset(describedBy, legend, role, content, classes, attributes);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String describedBy = "";
        private Optional<Legend> legend = Optional.empty();
        private String role = "";
        private Html content = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** Ids of the elements that describe the group, separated by spaces. */
        public Builder describedBy(String describedBy) {
            this.describedBy = requireNonNull(describedBy, "describedBy");
            return this;
        }

        /** What the group asks. */
        public Builder legend(Legend legend) {
            this.legend = Optional.of(legend);
            return this;
        }

        /** An ARIA role. */
        public Builder role(String role) {
            this.role = requireNonNull(role, "role");
            return this;
        }

        /** What the group holds. */
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

        public Fieldset build() {
            return new Fieldset(describedBy, legend, role, content, classes, attributes);
        }
    }
}
