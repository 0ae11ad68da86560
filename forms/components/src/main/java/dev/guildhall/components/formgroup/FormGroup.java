package dev.guildhall.components.formgroup;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;

/**
 * The box around a form control with its label, hint and error message.
 *
 * <pre>{@code
 * FormGroup.builder().classes("app-postcode").afterInput(findAddressButton.toHtml()).build()
 * }</pre>
 */
public record FormGroup(Html beforeInput, Html afterInput, String classes, Attributes attributes) {

    /** A box with nothing added: what a component has when it is given none. */
    public static final FormGroup PLAIN = builder().build();

    /** Starts a form group with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html beforeInput = Html.empty();
        private Html afterInput = Html.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What comes right before the control or controls. */
        public Builder beforeInput(Html beforeInput) {
            this.beforeInput = requireNonNull(beforeInput, "beforeInput");
            return this;
        }

        /** What comes right after the control or controls. */
        public Builder afterInput(Html afterInput) {
            this.afterInput = requireNonNull(afterInput, "afterInput");
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

        public FormGroup build() {
            return new FormGroup(beforeInput, afterInput, classes, attributes);
        }
    }
}
