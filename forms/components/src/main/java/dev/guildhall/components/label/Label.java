package dev.guildhall.components.label;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.Optional;

/**
 * The label of a form control.
 *
 * <pre>{@code
 * Label.builder().text("What is your full name?").classes("govuk-label--l").pageHeading().build()
 * }</pre>
 */
public record Label(Html content, Optional<String> forId, boolean pageHeading, String classes, Attributes attributes)
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

    boolean isForSomething() {
        return forId.isPresent() && !forId.get().isEmpty();
    }

    /** The same label for the control with this id, unless it says already for which one it is, or for none. */
    public Label withForId(String forId) {
        return this.forId.isPresent() ? this : new Label(content, Optional.of(forId), pageHeading, classes, attributes);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html content = Html.empty();
        private Optional<String> forId = Optional.empty();
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

        /** The id of the control, empty for none; one that holds this label sets its own where this is left out. */
        public Builder forId(String forId) {
            this.forId = Optional.of(forId);
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
