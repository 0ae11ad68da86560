package dev.guildhall.components.textarea;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.DescribedBy;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.input.Spellcheck;
import dev.guildhall.components.label.Label;
import gg.jte.TemplateOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for several lines of text.
 *
 * <pre>{@code
 * Textarea.builder().name("reason").label(Label.of("Why do you need a permit?")).rows(8).build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/textarea/">Design System: textarea</a>
 */
public record Textarea(
        String name,
        String id,
        Spellcheck spellcheck,
        int rows,
        String value,
        boolean disabled,
        String describedBy,
        Optional<Label> label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        String classes,
        String autocomplete,
        Attributes attributes)
        implements Component {

    /** Starts a textarea with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtetextareaGenerated.render(EscapingOutput.over(output), null, this);
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
        return "Textarea[name=" + name + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private Spellcheck spellcheck = Spellcheck.UNSPECIFIED;
        private int rows = 5;
        private String value = "";
        private boolean disabled;
        private String describedBy = "";
        private Optional<Label> label = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private String classes = "";
        private String autocomplete = "";
        private Attributes attributes = Attributes.NONE;

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

        /** The browser checks the spelling. */
        public Builder spellcheck() {
            this.spellcheck = Spellcheck.ON;
            return this;
        }

        /** The browser leaves the spelling alone: for names, codes and the like. */
        public Builder noSpellcheck() {
            this.spellcheck = Spellcheck.OFF;
            return this;
        }

        /** How many lines are shown. */
        public Builder rows(int rows) {
            this.rows = rows;
            return this;
        }

        /** What the field holds. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
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

        /** What the answer is, so that browsers can fill it in (WCAG 2.2, 1.3.5). */
        public Builder autocomplete(String autocomplete) {
            this.autocomplete = requireNonNull(autocomplete, "autocomplete");
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when it has no name
         */
        public Textarea build() {
            return new Textarea(
                    ControlName.required(name, "textarea"),
                    id,
                    spellcheck,
                    rows,
                    value,
                    disabled,
                    describedBy,
                    label,
                    hint,
                    errorMessage,
                    formGroup,
                    classes,
                    autocomplete,
                    attributes);
        }
    }
}
