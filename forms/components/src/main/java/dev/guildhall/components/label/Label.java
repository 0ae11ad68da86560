package dev.guildhall.components.label;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/**
 * The label of a form control.
 *
 * <pre>{@code
 * Label.builder().text("What is your full name?").classes("govuk-label--l").pageHeading().build()
 * }</pre>
 */
public record Label(Html content, String forId, boolean pageHeading, String classes, Attributes attributes)
        implements Component {

    /** Starts a label with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A label in plain text. */
    public static Label of(String text) {
        return builder().text(text).build();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtelabelGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The same label for the control with this id. */
    public Label withForId(String forId) {
        return new Label(content, forId, pageHeading, classes, attributes);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private String forId = "";
        private boolean pageHeading;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What is asked, as plain text. */
        public Builder text(String text) {
            this.content = Html.text(text);
            return this;
        }

        /** What is asked, as markup. */
        public Builder html(Html html) {
            this.content = requireNonNull(html, "html");
            return this;
        }

        /** The id of the control; one that holds this label sets it itself. */
        public Builder forId(String forId) {
            this.forId = requireNonNull(forId, "forId");
            return this;
        }

        /** Makes the label the page's {@code h1}. */
        public Builder pageHeading() {
            this.pageHeading = true;
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

        public Label build() {
            return new Label(content, forId, pageHeading, classes, attributes);
        }
    }
}
