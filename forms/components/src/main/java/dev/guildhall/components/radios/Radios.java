package dev.guildhall.components.radios;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.fieldset.Fieldset;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with one answer out of a few.
 *
 * <pre>{@code
 * Radios.builder()
 *         .name("electric")
 *         .fieldset(Fieldset.builder().legend(Legend.of("Is it electric?")).build())
 *         .item(Radios.Item.of("yes", "Yes"))
 *         .item(Radios.Item.of("no", "No"))
 *         .value("yes")
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/radios/">Design System: radios</a>
 */
public record Radios(
        String name,
        String idPrefix,
        Optional<Fieldset> fieldset,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        List<Item> items,
        String value,
        String classes,
        Attributes attributes)
        implements Component {

    public Radios {
        items = List.copyOf(items);
    }

    /** Starts radios with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteradiosGenerated.render(EscapingOutput.over(output), null, this);
    }

    String prefix() {
        return idPrefix.isEmpty() ? name : idPrefix;
    }

    /** The ids that describe the group. */
    String description() {
        String others = fieldset.isPresent() ? fieldset.get().describedBy() : "";
        return DescribedBy.of(others, prefix(), hint, errorMessage);
    }

    /** The id of the item at this place; the first has no number, so that an error summary can link to it. */
    String idOf(int index) {
        String own = items.get(index).id();
        if (!own.isEmpty()) {
            return own;
        }
        return index == 0 ? prefix() : prefix() + "-" + (index + 1);
    }

    boolean isChecked(Item item) {
        return switch (item.selection()) {
            case CHECKED -> true;
            case UNCHECKED -> false;
            case BY_VALUE -> !value.isEmpty() && value.equals(item.value());
        };
    }

    /** Without the answer, since it may be logged. */
    @Override
    public String toString() {
        return "Radios[name=" + name + "]";
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String idPrefix = "";
        private Optional<Fieldset> fieldset = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private final List<Item> items = new ArrayList<>();
        private String value = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The name under which the answer is sent. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** What the ids of the items begin with; the name when left out. The first item has it as its id. */
        public Builder idPrefix(String idPrefix) {
            this.idPrefix = requireNonNull(idPrefix, "idPrefix");
            return this;
        }

        /** The group with its legend; this component puts itself inside. */
        public Builder fieldset(Fieldset fieldset) {
            this.fieldset = Optional.of(fieldset);
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
        public Radios build() {
            return new Radios(
                    ControlName.required(name, "radios component"),
                    idPrefix,
                    fieldset,
                    hint,
                    errorMessage,
                    formGroup,
                    items,
                    value,
                    classes,
                    attributes);
        }
    }

    /** One thing to choose, or a divider between two of them. */
    public record Item(
            Html content,
            String value,
            String id,
            String labelClasses,
            Attributes labelAttributes,
            Optional<Hint> hint,
            String divider,
            Selection selection,
            Html conditional,
            boolean disabled,
            Attributes attributes) {

        /** Starts an item with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** An item that sends the value and says the text. */
        public static Item of(String value, String text) {
            return builder().value(value).text(text).build();
        }

        /** A divider between items, for example {@code or}. */
        public static Item divider(String text) {
            return builder().divider(text).build();
        }

        Label label(String itemClass, String forId) {
            String all = labelClasses.isEmpty() ? itemClass : itemClass + " " + labelClasses;
            return new Label(content, Optional.of(forId), false, all, labelAttributes);
        }

        /** Whether an item is chosen. */
        public enum Selection {
            /** When its value is that of the answer. */
            BY_VALUE,
            CHECKED,
            UNCHECKED
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String value = "";
            private String id = "";
            private String labelClasses = "";
            private Attributes labelAttributes = Attributes.NONE;
            private Optional<Hint> hint = Optional.empty();
            private String divider = "";
            private Selection selection = Selection.BY_VALUE;
            private Html conditional = Html.empty();
            private boolean disabled;
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What is offered, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** What is offered, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** What the form sends when it is chosen. */
            public Builder value(String value) {
                this.value = requireNonNull(value, "value");
                return this;
            }

            /** The element's id; needed where something refers to it. */
            public Builder id(String id) {
                this.id = requireNonNull(id, "id");
                return this;
            }

            /** Classes of the item's label. */
            public Builder labelClasses(String labelClasses) {
                this.labelClasses = requireNonNull(labelClasses, "labelClasses");
                return this;
            }

            /** Attributes of the item's label. */
            public Builder labelAttributes(Attributes labelAttributes) {
                this.labelAttributes = requireNonNull(labelAttributes, "labelAttributes");
                return this;
            }

            /** Help with this item. */
            public Builder hint(Hint hint) {
                this.hint = Optional.of(hint);
                return this;
            }

            /** Makes this a divider, which says for example {@code or}. */
            public Builder divider(String divider) {
                this.divider = requireNonNull(divider, "divider");
                return this;
            }

            /** It is chosen. */
            public Builder checked() {
                this.selection = Selection.CHECKED;
                return this;
            }

            /** It is not chosen, whatever the answer. */
            public Builder unchecked() {
                this.selection = Selection.UNCHECKED;
                return this;
            }

            /** What is revealed when it is chosen; without JavaScript it is always shown. */
            public Builder conditional(Html conditional) {
                this.conditional = requireNonNull(conditional, "conditional");
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
                return new Item(
                        content,
                        value,
                        id,
                        labelClasses,
                        labelAttributes,
                        hint,
                        divider,
                        selection,
                        conditional,
                        disabled,
                        attributes);
            }
        }
    }
}
