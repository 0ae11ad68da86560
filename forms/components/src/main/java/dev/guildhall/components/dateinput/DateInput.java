package dev.guildhall.components.dateinput;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.formgroup.DescribedBy;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fields for a date that a person knows by heart.
 *
 * <pre>{@code
 * DateInput.builder()
 *         .id("date-of-birth")
 *         .namePrefix("date-of-birth")
 *         .fieldset(Fieldset.builder().legend(Legend.of("What is your date of birth?")).build())
 *         .hint(Hint.of("For example, 31 3 1980"))
 *         .values("31", "3", "1980")
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/date-input/">Design System: date input</a>
 */
public record DateInput(
        String id,
        String namePrefix,
        List<Item> items,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        Optional<Fieldset> fieldset,
        String classes,
        Attributes attributes)
        implements Component {

    private static final String ERROR_CLASS = "govuk-input--error";

    public DateInput {
        items = List.copyOf(items);
    }

    /** Starts a date input with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtedateinputGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The ids that describe the group. */
    String description() {
        String others = fieldset.isPresent() ? fieldset.get().describedBy() : "";
        return DescribedBy.of(others, id, hint, errorMessage);
    }

    Input field(Item item) {
        boolean inError = item.isMarked()
                || (item.mistake() == Item.Mistake.BY_MESSAGE && errorMessage.isPresent() && !anyItemIsMarked());
        Input.Builder field = Input.builder()
                .id(item.id().isEmpty() ? id + "-" + item.name() : item.id())
                .name(namePrefix.isEmpty() ? item.name() : namePrefix + "-" + item.name())
                .label(Label.builder()
                        .text(item.fieldLabel())
                        .classes("govuk-date-input__label")
                        .build())
                .classes(item.fieldClasses(inError))
                .attributes(item.attributes());
        if (!item.inputmode().isEmpty()) {
            field.inputmode(item.inputmode());
        }
        if (item.value().isPresent()) {
            field.value(item.value().get());
        }
        if (item.autocomplete().isPresent()) {
            field.autocomplete(item.autocomplete().get());
        }
        if (item.pattern().isPresent()) {
            field.pattern(item.pattern().get());
        }
        return field.build();
    }

    private boolean anyItemIsMarked() {
        for (Item item : items) {
            if (item.isMarked()) {
                return true;
            }
        }
        return false;
    }

    /** Without the answer, since it may be logged. */
    @Override
    public String toString() {
        return "DateInput[id=" + id + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String id = "";
        private String namePrefix = "";
        private final List<Item> items = new ArrayList<>();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private Optional<Fieldset> fieldset = Optional.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The id of the date; those of its fields begin with it. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** What the names of the fields begin with, before a hyphen. */
        public Builder namePrefix(String namePrefix) {
            this.namePrefix = requireNonNull(namePrefix, "namePrefix");
            return this;
        }

        /** The fields, instead of day, month and year: one more. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** The fields, instead of day, month and year: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
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

        /** The group with its legend; this component puts itself inside. */
        public Builder fieldset(Fieldset fieldset) {
            this.fieldset = Optional.of(fieldset);
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

        private Item day = Item.builder().name("day").build();
        private Item month = Item.builder().name("month").build();
        private Item year = Item.builder().name("year").build();
        private String dayValue = "";
        private String monthValue = "";
        private String yearValue = "";

        /** The field for the day, where it differs from the usual one. */
        public Builder day(Item day) {
            this.day = requireNonNull(day, "day");
            return this;
        }

        /** The field for the month, where it differs from the usual one. */
        public Builder month(Item month) {
            this.month = requireNonNull(month, "month");
            return this;
        }

        /** The field for the year, where it differs from the usual one. */
        public Builder year(Item year) {
            this.year = requireNonNull(year, "year");
            return this;
        }

        /** What the fields for day, month and year hold, as it was typed; an empty one holds nothing. */
        public Builder values(String day, String month, String year) {
            this.dayValue = requireNonNull(day, "day");
            this.monthValue = requireNonNull(month, "month");
            this.yearValue = requireNonNull(year, "year");
            return this;
        }

        public DateInput build() {
            List<Item> fields = items.isEmpty()
                    ? List.of(
                            day.as("day", 2, dayValue), month.as("month", 2, monthValue), year.as("year", 4, yearValue))
                    : items;
            return new DateInput(id, namePrefix, fields, hint, errorMessage, formGroup, fieldset, classes, attributes);
        }
    }

    /** One field of the date. */
    public record Item(
            String name,
            Optional<String> label,
            Optional<String> value,
            Mistake mistake,
            String id,
            int width,
            String classes,
            String inputmode,
            Optional<String> autocomplete,
            Optional<String> pattern,
            Attributes attributes) {

        /** Starts an item with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A field with this name and label. */
        public static Item of(String name, String label) {
            return builder().name(name).label(label).build();
        }

        /** Whether this field is the wrong one. */
        public enum Mistake {
            /** All fields are, when the date has an error message and no field is marked. */
            BY_MESSAGE,
            HERE,
            ELSEWHERE
        }

        boolean isMarked() {
            return mistake == Mistake.HERE || classes.contains(ERROR_CLASS);
        }

        private Item as(String usualName, int usualWidth, String usualValue) {
            Optional<String> shown = value.isPresent() || usualValue.isEmpty() ? value : Optional.of(usualValue);
            return new Item(
                    name.isEmpty() ? usualName : name,
                    label,
                    shown,
                    mistake,
                    id,
                    width == 0 ? usualWidth : width,
                    classes,
                    inputmode,
                    autocomplete,
                    pattern,
                    attributes);
        }

        /** The classes of the field, the error first where there is one. */
        String fieldClasses(boolean inError) {
            StringBuilder all = new StringBuilder("govuk-date-input__input");
            if (inError && !classes.contains(ERROR_CLASS)) {
                all.append(' ').append(ERROR_CLASS);
            }
            if (!classes.contains("govuk-input--width-")) {
                int digits = width != 0 ? width : name.equals("year") ? 4 : 2;
                all.append(" govuk-input--width-").append(digits);
            }
            if (!classes.isEmpty()) {
                all.append(' ').append(classes);
            }
            return all.toString();
        }

        String fieldLabel() {
            if (label.isPresent() || name.isEmpty()) {
                return label.orElse("");
            }
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private String name = "";
            private Optional<String> label = Optional.empty();
            private Optional<String> value = Optional.empty();
            private Mistake mistake = Mistake.BY_MESSAGE;
            private String id = "";
            private int width = 0;
            private String classes = "";
            private String inputmode = "numeric";
            private Optional<String> autocomplete = Optional.empty();
            private Optional<String> pattern = Optional.empty();
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The name of the field, after the prefix: usually {@code day}, {@code month} or {@code year}. */
            public Builder name(String name) {
                this.name = requireNonNull(name, "name");
                return this;
            }

            /** What the field is called; its name with a capital letter when left out, nothing when empty. In Welsh: {@code Diwrnod}, {@code Mis}, {@code Blwyddyn}. */
            public Builder label(String label) {
                this.label = Optional.of(label);
                return this;
            }

            /** What the field holds. */
            public Builder value(String value) {
                this.value = Optional.of(value);
                return this;
            }

            /** It is this field that is wrong. */
            public Builder error() {
                this.mistake = Mistake.HERE;
                return this;
            }

            /** This field is not wrong. */
            public Builder noError() {
                this.mistake = Mistake.ELSEWHERE;
                return this;
            }

            /** The id of the field; the date's id and the name when left out. */
            public Builder id(String id) {
                this.id = requireNonNull(id, "id");
                return this;
            }

            /** How many digits there is room for: 2 or 4; 4 for {@code year} and else 2 when left out. */
            public Builder width(int width) {
                this.width = width;
                return this;
            }

            /** Classes to add, separated by spaces. */
            public Builder classes(String classes) {
                this.classes = requireNonNull(classes, "classes");
                return this;
            }

            /** The keyboard that a telephone shows; {@code numeric} when left out, the usual one when empty. */
            public Builder inputmode(String inputmode) {
                this.inputmode = requireNonNull(inputmode, "inputmode");
                return this;
            }

            /** What the answer is, so that browsers can fill it in (WCAG 2.2, 1.3.5), for example {@code bday-day}. */
            public Builder autocomplete(String autocomplete) {
                this.autocomplete = Optional.of(autocomplete);
                return this;
            }

            /** A regular expression for the value. */
            public Builder pattern(String pattern) {
                this.pattern = Optional.of(pattern);
                return this;
            }

            /** Attributes for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            public Item build() {
                return new Item(
                        name, label, value, mistake, id, width, classes, inputmode, autocomplete, pattern, attributes);
            }
        }
    }
}
