package dev.guildhall.components.select;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list that opens to choose one of many.
 *
 * <pre>{@code
 * Select.builder()
 *         .name("band")
 *         .label(Label.of("Which emissions band?"))
 *         .item(Select.Item.of("a", "Band A"))
 *         .item(Select.Item.of("b", "Band B"))
 *         .value("b")
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/select/">Design System: select</a>
 */
public record Select(
        String name,
        String id,
        List<Item> items,
        String value,
        boolean disabled,
        String describedBy,
        Optional<Label> label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        String classes,
        Attributes attributes)
        implements Component {

    public Select {
        items = List.copyOf(items);
    }

    /** Starts a select with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteselectGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The id of the control. */
    public String controlId() {
        return id.isEmpty() ? name : id;
    }

    String description() {
        return DescribedBy.of(describedBy, controlId(), hint, errorMessage);
    }

    boolean isSelected(Item item) {
        return switch (item.selection()) {
            case SELECTED -> true;
            case UNSELECTED -> false;
            case BY_VALUE -> !value.isEmpty() && value.equals(item.value().orElse(item.text()));
        };
    }

    /** Without the answer, since it may be logged. */
    @Override
    public String toString() {
        return "Select[name=" + name + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private final List<Item> items = new ArrayList<>();
        private String value = "";
        private boolean disabled;
        private String describedBy = "";
        private Optional<Label> label = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private String classes = "";
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

        /** What is offered: one more. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** What is offered: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
            return this;
        }

        /** The value of the item that is chosen. */
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
        public Select build() {
            return new Select(
                    ControlName.required(name, "select"),
                    id,
                    items,
                    value,
                    disabled,
                    describedBy,
                    label,
                    hint,
                    errorMessage,
                    formGroup,
                    classes,
                    attributes);
        }
    }

    /** One thing to choose. */
    public record Item(
            Optional<String> value, String text, Selection selection, boolean disabled, Attributes attributes) {

        /** Starts an item with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** An item that sends the value and says the text. */
        public static Item of(String value, String text) {
            return builder().value(value).text(text).build();
        }

        /** Whether an item is chosen. */
        public enum Selection {
            /** When its value is that of the answer. */
            BY_VALUE,
            SELECTED,
            UNSELECTED
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Optional<String> value = Optional.empty();
            private String text = "";
            private Selection selection = Selection.BY_VALUE;
            private boolean disabled;
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What the form sends; the text when left out. */
            public Builder value(String value) {
                this.value = Optional.of(value);
                return this;
            }

            /** What is offered. */
            public Builder text(String text) {
                this.text = requireNonNull(text, "text");
                return this;
            }

            /** It is chosen. */
            public Builder selected() {
                this.selection = Selection.SELECTED;
                return this;
            }

            /** It is not chosen, whatever the answer. */
            public Builder unselected() {
                this.selection = Selection.UNSELECTED;
                return this;
            }

            /** Nobody can choose it. */
            public Builder disabled() {
                this.disabled = true;
                return this;
            }

            /** Attributes for which there is no option. */
            public Builder attributes(Attributes attributes) {
                this.attributes = requireNonNull(attributes, "attributes");
                return this;
            }

            public Item build() {
                return new Item(value, text, selection, disabled, attributes);
            }
        }
    }
}
