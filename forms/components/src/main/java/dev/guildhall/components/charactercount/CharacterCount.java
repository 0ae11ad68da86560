package dev.guildhall.components.charactercount;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Attributes.Attribute;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.input.Spellcheck;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.textarea.Textarea;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for several lines of text that says how much may still be written.
 *
 * <pre>{@code
 * CharacterCount.builder()
 *         .name("reason")
 *         .label(Label.of("Why do you need a permit?"))
 *         .maxlength(200)
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/character-count/">Design System: character count</a>
 */
public record CharacterCount(
        String name,
        String id,
        int rows,
        String value,
        int maxlength,
        int maxwords,
        String countType,
        int threshold,
        Optional<Label> label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        String classes,
        Spellcheck spellcheck,
        String countMessageClasses,
        String textareaDescriptionText,
        Optional<PluralText> charactersUnderLimitText,
        String charactersAtLimitText,
        Optional<PluralText> charactersOverLimitText,
        Optional<PluralText> wordsUnderLimitText,
        String wordsAtLimitText,
        Optional<PluralText> wordsOverLimitText,
        Attributes attributes)
        implements Component {

    /** Starts a character count with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtecharactercountGenerated.render(EscapingOutput.over(output), null, this);
    }

    private boolean hasLimit() {
        return maxlength != 0 || maxwords != 0;
    }

    private String effectiveCountType() {
        return countType.isEmpty() && maxwords != 0 ? "words" : countType;
    }

    private String description() {
        String usual =
                "You can enter up to %{count} " + (effectiveCountType().equals("words") ? "words" : "characters");
        String wording = textareaDescriptionText.isEmpty() ? usual : textareaDescriptionText;
        return hasLimit() ? wording.replace("%{count}", Integer.toString(maxwords != 0 ? maxwords : maxlength)) : "";
    }

    Hint countMessage(String messageId) {
        return Hint.builder()
                .text(description())
                .classes(countMessageClasses)
                .build()
                .within("govuk-character-count__message", messageId);
    }

    private String messageId(String controlId) {
        for (Attribute attribute : attributes.instead("aria-describedby").list()) {
            if (attribute instanceof Attribute.Valued valued) {
                return valued.value();
            }
        }
        return controlId + "-info";
    }

    /** The field that all of this is about. */
    Textarea textarea() {
        String controlId = id.isEmpty() ? name : id;
        String messageId = messageId(controlId);
        return new Textarea(
                name,
                controlId,
                spellcheck,
                rows,
                value,
                false,
                messageId,
                label,
                hint,
                errorMessage,
                new FormGroup(
                        formGroup.beforeInput(),
                        new CountMessage(countMessage(messageId), formGroup.afterInput()).toHtml(),
                        first("govuk-character-count", formGroup.classes()),
                        settings()),
                first("govuk-js-character-count", classes),
                "",
                attributes);
    }

    private static String first(String own, String others) {
        return others.isEmpty() ? own : own + " " + others;
    }

    /** What the script reads from the box around the field. */
    private Attributes settings() {
        List<Attribute> all = new ArrayList<>();
        all.add(new Attribute.Valued("data-module", "govuk-character-count"));
        number(all, "data-maxlength", maxlength);
        number(all, "data-maxwords", maxwords);
        number(all, "data-threshold", threshold);
        List<Attribute> oddType =
                formGroup.attributes().instead("data-count-type").list();
        all.addAll(oddType);
        wording(all, "data-count-type", oddType.isEmpty() ? effectiveCountType() : "");
        if (!hasLimit()) {
            wording(all, "data-i18n.textarea-description.other", textareaDescriptionText);
        }
        plural(all, "data-i18n.characters-under-limit", charactersUnderLimitText);
        wording(all, "data-i18n.characters-at-limit", charactersAtLimitText);
        plural(all, "data-i18n.characters-over-limit", charactersOverLimitText);
        plural(all, "data-i18n.words-under-limit", wordsUnderLimitText);
        wording(all, "data-i18n.words-at-limit", wordsAtLimitText);
        plural(all, "data-i18n.words-over-limit", wordsOverLimitText);
        all.addAll(formGroup.attributes().list());
        return new Attributes(all);
    }

    private void number(List<Attribute> all, String attribute, int value) {
        if (value != 0) {
            all.add(new Attribute.Valued(attribute, Integer.toString(value)));
        } else {
            all.addAll(formGroup.attributes().instead(attribute).list());
        }
    }

    private static void wording(List<Attribute> all, String attribute, String wording) {
        if (!wording.isEmpty()) {
            all.add(new Attribute.Valued(attribute, wording));
        }
    }

    private static void plural(List<Attribute> all, String attribute, Optional<PluralText> text) {
        if (text.isPresent()) {
            for (PluralText.Form form : text.get().forms()) {
                all.add(new Attribute.Valued(attribute + "." + form.rule().attributeName(), form.wording()));
            }
        }
    }

    /** Without the answer, since it may be logged. */
    @Override
    public String toString() {
        return "CharacterCount[name=" + name + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private int rows = 5;
        private String value = "";
        private int maxlength = 0;
        private int maxwords = 0;
        private String countType = "";
        private int threshold = 0;
        private Optional<Label> label = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private String classes = "";
        private Spellcheck spellcheck = Spellcheck.UNSPECIFIED;
        private String countMessageClasses = "";
        private String textareaDescriptionText = "";
        private Optional<PluralText> charactersUnderLimitText = Optional.empty();
        private String charactersAtLimitText = "";
        private Optional<PluralText> charactersOverLimitText = Optional.empty();
        private Optional<PluralText> wordsUnderLimitText = Optional.empty();
        private String wordsAtLimitText = "";
        private Optional<PluralText> wordsOverLimitText = Optional.empty();
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

        /** How many characters may be written; 0 for no limit. The server checks it, the page only counts. */
        public Builder maxlength(int maxlength) {
            this.maxlength = maxlength;
            return this;
        }

        /** How many words may be written; 0 for no limit. */
        public Builder maxwords(int maxwords) {
            this.maxwords = maxwords;
            return this;
        }

        /** What the script counts, where that differs from the limit: {@code characters}, {@code words} or a name that it knows. */
        public Builder countType(String countType) {
            this.countType = requireNonNull(countType, "countType");
            return this;
        }

        /** The percentage of the limit from which on the count is shown. */
        public Builder threshold(int threshold) {
            this.threshold = threshold;
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

        /** Classes of the message that counts. */
        public Builder countMessageClasses(String countMessageClasses) {
            this.countMessageClasses = requireNonNull(countMessageClasses, "countMessageClasses");
            return this;
        }

        /** What is said without JavaScript, with {@code %{count}} for the limit. */
        public Builder textareaDescriptionText(String textareaDescriptionText) {
            this.textareaDescriptionText = requireNonNull(textareaDescriptionText, "textareaDescriptionText");
            return this;
        }

        /** How many characters are left. */
        public Builder charactersUnderLimitText(PluralText charactersUnderLimitText) {
            this.charactersUnderLimitText = Optional.of(charactersUnderLimitText);
            return this;
        }

        /** No character is left. */
        public Builder charactersAtLimitText(String charactersAtLimitText) {
            this.charactersAtLimitText = requireNonNull(charactersAtLimitText, "charactersAtLimitText");
            return this;
        }

        /** How many characters are too many. */
        public Builder charactersOverLimitText(PluralText charactersOverLimitText) {
            this.charactersOverLimitText = Optional.of(charactersOverLimitText);
            return this;
        }

        /** How many words are left. */
        public Builder wordsUnderLimitText(PluralText wordsUnderLimitText) {
            this.wordsUnderLimitText = Optional.of(wordsUnderLimitText);
            return this;
        }

        /** No word is left. */
        public Builder wordsAtLimitText(String wordsAtLimitText) {
            this.wordsAtLimitText = requireNonNull(wordsAtLimitText, "wordsAtLimitText");
            return this;
        }

        /** How many words are too many. */
        public Builder wordsOverLimitText(PluralText wordsOverLimitText) {
            this.wordsOverLimitText = Optional.of(wordsOverLimitText);
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
        public CharacterCount build() {
            return new CharacterCount(
                    ControlName.required(name, "character count"),
                    id,
                    rows,
                    value,
                    maxlength,
                    maxwords,
                    countType,
                    threshold,
                    label,
                    hint,
                    errorMessage,
                    formGroup,
                    classes,
                    spellcheck,
                    countMessageClasses,
                    textareaDescriptionText,
                    charactersUnderLimitText,
                    charactersAtLimitText,
                    charactersOverLimitText,
                    wordsUnderLimitText,
                    wordsAtLimitText,
                    wordsOverLimitText,
                    attributes);
        }
    }
}
