package dev.guildhall.components.passwordinput;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.DescribedBy;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.label.Label;
import gg.jte.TemplateOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a password, with a button that shows what was typed.
 *
 * <pre>{@code
 * PasswordInput.builder().name("password").label(Label.of("Create a password")).autocomplete("new-password").build()
 * }</pre>
 *
 * <p>The button is hidden until a script makes it work.
 *
 * @see <a href="https://design-system.service.gov.uk/components/password-input/">Design System: password input</a>
 */
public record PasswordInput(
        String name,
        String id,
        Optional<String> value,
        boolean disabled,
        String describedBy,
        Optional<Label> label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        String classes,
        Optional<String> autocomplete,
        Attributes attributes,
        String showPasswordText,
        String hidePasswordText,
        String showPasswordAriaLabelText,
        String hidePasswordAriaLabelText,
        String passwordShownAnnouncementText,
        String passwordHiddenAnnouncementText,
        String buttonText,
        String buttonLabel,
        String buttonClasses)
        implements Component {

    /** Starts a password input with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtepasswordinputGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The id of the control. */
    public String controlId() {
        return id.isEmpty() ? name : id;
    }

    String description() {
        return DescribedBy.of(describedBy, controlId(), hint, errorMessage);
    }

    /** Without the answer, since it may be logged. */
    @Override
    public String toString() {
        return "PasswordInput[name=" + name + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private Optional<String> value = Optional.empty();
        private boolean disabled;
        private String describedBy = "";
        private Optional<Label> label = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private String classes = "";
        private Optional<String> autocomplete = Optional.of("current-password");
        private Attributes attributes = Attributes.NONE;
        private String showPasswordText = "";
        private String hidePasswordText = "";
        private String showPasswordAriaLabelText = "";
        private String hidePasswordAriaLabelText = "";
        private String passwordShownAnnouncementText = "";
        private String passwordHiddenAnnouncementText = "";
        private String buttonText = "Show";
        private String buttonLabel = "Show password";
        private String buttonClasses = "";

        private Builder() {}

        /** The name under which the answer is sent. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** The id of the control; its name when left out. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** What the field holds; better none, since a page may be kept in a history. */
        public Builder value(String value) {
            this.value = Optional.of(value);
            return this;
        }

        /** Nobody can change it and the form does not send it. */
        public Builder disabled() {
            this.disabled = true;
            return this;
        }

        /** Ids of more elements that describe the control, separated by spaces; hint and error message come by themselves. */
        public Builder describedBy(String describedBy) {
            this.describedBy = requireNonNull(describedBy, "describedBy");
            return this;
        }

        /** What is asked; a control without one has no accessible name. */
        public Builder label(Label label) {
            this.label = Optional.of(label);
            return this;
        }

        /** Help with the answer. */
        public Builder hint(Hint hint) {
            this.hint = Optional.of(hint);
            return this;
        }

        /** What is wrong with the answer. */
        public Builder errorMessage(ErrorMessage errorMessage) {
            this.errorMessage = Optional.of(errorMessage);
            return this;
        }

        /** The box around the control. */
        public Builder formGroup(FormGroup formGroup) {
            this.formGroup = requireNonNull(formGroup, "formGroup");
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** {@code current-password}, or {@code new-password} where one is made up (WCAG 2.2, 1.3.5). */
        public Builder autocomplete(String autocomplete) {
            this.autocomplete = Optional.of(autocomplete);
            return this;
        }

        /** Leaves it to the browser whether it fills in a password. */
        public Builder withoutAutocomplete() {
            this.autocomplete = Optional.empty();
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /** What the button says that shows the password. */
        public Builder showPasswordText(String showPasswordText) {
            this.showPasswordText = requireNonNull(showPasswordText, "showPasswordText");
            return buttonText(showPasswordText);
        }

        /** What the button says that hides the password. */
        public Builder hidePasswordText(String hidePasswordText) {
            this.hidePasswordText = requireNonNull(hidePasswordText, "hidePasswordText");
            return this;
        }

        /** What screen readers call that button. */
        public Builder showPasswordAriaLabelText(String showPasswordAriaLabelText) {
            this.showPasswordAriaLabelText = requireNonNull(showPasswordAriaLabelText, "showPasswordAriaLabelText");
            return buttonLabel(showPasswordAriaLabelText);
        }

        /** What screen readers call the button that hides the password. */
        public Builder hidePasswordAriaLabelText(String hidePasswordAriaLabelText) {
            this.hidePasswordAriaLabelText = requireNonNull(hidePasswordAriaLabelText, "hidePasswordAriaLabelText");
            return this;
        }

        /** What screen readers are told when the password is shown. */
        public Builder passwordShownAnnouncementText(String passwordShownAnnouncementText) {
            this.passwordShownAnnouncementText =
                    requireNonNull(passwordShownAnnouncementText, "passwordShownAnnouncementText");
            return this;
        }

        /** What screen readers are told when the password is hidden. */
        public Builder passwordHiddenAnnouncementText(String passwordHiddenAnnouncementText) {
            this.passwordHiddenAnnouncementText =
                    requireNonNull(passwordHiddenAnnouncementText, "passwordHiddenAnnouncementText");
            return this;
        }

        /** What the button says until the script runs; that which shows the password when left out. */
        public Builder buttonText(String buttonText) {
            this.buttonText = requireNonNull(buttonText, "buttonText");
            return this;
        }

        /** What the button is called until the script runs; that which shows the password when left out. */
        public Builder buttonLabel(String buttonLabel) {
            this.buttonLabel = requireNonNull(buttonLabel, "buttonLabel");
            return this;
        }

        /** Classes of the button. */
        public Builder buttonClasses(String buttonClasses) {
            this.buttonClasses = requireNonNull(buttonClasses, "buttonClasses");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when it has no name
         */
        public PasswordInput build() {
            return new PasswordInput(
                    ControlName.required(name, "password input"),
                    id,
                    value,
                    disabled,
                    describedBy,
                    label,
                    hint,
                    errorMessage,
                    formGroup,
                    classes,
                    autocomplete,
                    attributes,
                    showPasswordText,
                    hidePasswordText,
                    showPasswordAriaLabelText,
                    hidePasswordAriaLabelText,
                    passwordShownAnnouncementText,
                    passwordHiddenAnnouncementText,
                    buttonText,
                    buttonLabel,
                    buttonClasses);
        }
    }
}
