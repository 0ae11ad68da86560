package dev.guildhall.components.input;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.DescribedBy;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.label.Label;
import gg.jte.TemplateOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a single line of text.
 *
 * <pre>{@code
 * Input.builder()
 *         .name("full-name")
 *         .label(Label.of("What is your full name?"))
 *         .autocomplete("name")
 *         .noSpellcheck()
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/text-input/">Design System: text input</a>
 */
public record Input(
        String name,
        String id,
        String type,
        Optional<String> inputmode,
        Optional<String> value,
        boolean disabled,
        String describedBy,
        Optional<Label> label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        Optional<Affix> prefix,
        Optional<Affix> suffix,
        FormGroup formGroup,
        String classes,
        Optional<String> autocomplete,
        Optional<String> pattern,
        Spellcheck spellcheck,
        Optional<String> autocapitalize,
        String wrapperClasses,
        Attributes wrapperAttributes,
        Attributes attributes)
        implements Component {

    /** Starts an input with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteinputGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The id of the control. */
    public String controlId() {
        return id.isEmpty() ? name : id;
    }

    /** Every element that describes the control, separated by spaces. */
    String description() {
        return DescribedBy.of(describedBy, controlId(), hint, errorMessage);
    }

    boolean isWrapped() {
        return hasContent(prefix)
                || hasContent(suffix)
                || !formGroup.beforeInput().isEmpty()
                || !formGroup.afterInput().isEmpty();
    }

    static boolean hasContent(Optional<Affix> affix) {
        return affix.isPresent() && !affix.get().content().isEmpty();
    }

    /** Without the answer, since it may be logged. */
    @Override
    public String toString() {
        return "Input[name=" + name + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private String type = "text";
        private Optional<String> inputmode = Optional.empty();
        private Optional<String> value = Optional.empty();
        private boolean disabled;
        private String describedBy = "";
        private Optional<Label> label = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private Optional<Affix> prefix = Optional.empty();
        private Optional<Affix> suffix = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private String classes = "";
        private Optional<String> autocomplete = Optional.empty();
        private Optional<String> pattern = Optional.empty();
        private Spellcheck spellcheck = Spellcheck.UNSPECIFIED;
        private Optional<String> autocapitalize = Optional.empty();
        private String wrapperClasses = "";
        private Attributes wrapperAttributes = Attributes.NONE;
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

        /** The type of the field: {@code text} (the default), {@code email}, {@code tel} and so on. */
        public Builder type(String type) {
            this.type = requireNonNull(type, "type");
            return this;
        }

        /** The keyboard that a telephone shows, for example {@code numeric}. */
        public Builder inputmode(String inputmode) {
            this.inputmode = Optional.of(inputmode);
            return this;
        }

        /** What the field holds. */
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

        /** What stands before the field. */
        public Builder prefix(Affix prefix) {
            this.prefix = Optional.of(prefix);
            return this;
        }

        /** What stands after the field. */
        public Builder suffix(Affix suffix) {
            this.suffix = Optional.of(suffix);
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

        /** What the answer is, so that browsers can fill it in (WCAG 2.2, 1.3.5), for example {@code postal-code}. */
        public Builder autocomplete(String autocomplete) {
            this.autocomplete = Optional.of(autocomplete);
            return this;
        }

        /** A regular expression for the value. */
        public Builder pattern(String pattern) {
            this.pattern = Optional.of(pattern);
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

        /** How a telephone capitalises: {@code none}, {@code sentences}, {@code words}, {@code characters}. */
        public Builder autocapitalize(String autocapitalize) {
            this.autocapitalize = Optional.of(autocapitalize);
            return this;
        }

        /** Classes of the box around field, prefix and suffix. */
        public Builder wrapperClasses(String wrapperClasses) {
            this.wrapperClasses = requireNonNull(wrapperClasses, "wrapperClasses");
            return this;
        }

        /** Attributes of the box around field, prefix and suffix. */
        public Builder wrapperAttributes(Attributes wrapperAttributes) {
            this.wrapperAttributes = requireNonNull(wrapperAttributes, "wrapperAttributes");
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
        public Input build() {
            return new Input(
                    ControlName.required(name, "input"),
                    id,
                    type,
                    inputmode,
                    value,
                    disabled,
                    describedBy,
                    label,
                    hint,
                    errorMessage,
                    prefix,
                    suffix,
                    formGroup,
                    classes,
                    autocomplete,
                    pattern,
                    spellcheck,
                    autocapitalize,
                    wrapperClasses,
                    wrapperAttributes,
                    attributes);
        }
    }

    /** A unit or a sign shown before or after the control; screen readers do not read it. */
    public record Affix(Html content, String classes, Attributes attributes) {

        /** Starts an affix with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A sign in plain text. */
        public static Affix of(String text) {
            return builder().text(text).build();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The sign, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** The sign, as markup. */
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

            public Affix build() {
                return new Affix(content, classes, attributes);
            }
        }
    }
}
