package dev.guildhall.components.accessibleautocomplete;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Attributes.Attribute;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.select.Select;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A long list in which a person finds the one choice by typing part of it.
 *
 * <pre>{@code
 * AccessibleAutocomplete.builder()
 *         .name("country")
 *         .label(Label.of("Where do you live?"))
 *         .item(Item.of("DE", "Germany").knownAs("Deutschland"))
 *         .item(Item.of("GB", "United Kingdom").knownAs("UK", "Britain").boostedBy(1))
 *         .build()
 * }</pre>
 *
 * <p>Without JavaScript it is a select. With it, a text field takes the select's place and its id, and the select goes on
 * being what the form sends, under the same name. It holds a choice only while the text in the field is that choice, or
 * one of its other names: as soon as it is anything else, the empty item is chosen, so that an earlier choice is never
 * sent in silence and the server can say "Select a country". What was typed stays in the field; to show it again after the
 * server's answer, have it sent with {@link Builder#typedName}. Leaving the field takes the item that the arrow keys are at.
 *
 * <p>Texts are compared without case, accents and punctuation. First come items with just that name, then
 * those that begin with what was typed, then those with a word that does, then those with another name that does, then
 * those that contain it; of items that match alike, those with the greater boost.
 *
 * @see <a href="https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/">APG: editable
 *     combobox with list autocomplete</a>
 */
public record AccessibleAutocomplete(
        String name,
        String id,
        List<Item> items,
        String value,
        String autocomplete,
        Label label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        String typedName,
        String typed,
        Map<Word, String> words,
        PluralText resultsText,
        FormGroup formGroup,
        String classes,
        Attributes attributes)
        implements Component {

    public AccessibleAutocomplete {
        items = List.copyOf(items);
        words = Map.copyOf(words);
    }

    /** Starts an autocomplete in English, with what is usual. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteaccessibleautocompleteGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** What the form sends, with and without the script. */
    Select select() {
        Select.Builder select = Select.builder()
                .name(name)
                .id(id)
                .label(label)
                .value(value)
                .classes(classes)
                .formGroup(
                        new FormGroup(formGroup.beforeInput(), formGroup.afterInput(), formGroup.classes(), settings()))
                .attributes(selectAttributes())
                .item(Select.Item.of("", word(Word.EMPTY_ITEM)));
        hint.ifPresent(select::hint);
        errorMessage.ifPresent(select::errorMessage);
        for (Item item : items) {
            select.item(item.option());
        }
        return select.build();
    }

    private Attributes selectAttributes() {
        if (autocomplete.isEmpty()) {
            return attributes;
        }
        List<Attribute> all = new ArrayList<>();
        all.add(new Attribute.Valued("autocomplete", autocomplete));
        all.addAll(attributes.list());
        return new Attributes(all);
    }

    /** What the script reads from the box around the control. */
    private Attributes settings() {
        List<Attribute> all = new ArrayList<>();
        all.add(new Attribute.Valued("data-module", "guildhall-accessible-autocomplete"));
        if (!typedName.isEmpty()) {
            all.add(new Attribute.Valued("data-typed-name", typedName));
            all.add(new Attribute.Valued("data-typed", typed));
        }
        for (Word word : Word.values()) {
            if (word != Word.EMPTY_ITEM) {
                all.add(new Attribute.Valued("data-i18n." + word.attribute, word(word)));
            }
        }
        for (PluralText.Form form : resultsText.forms()) {
            String rule = form.rule().name().toLowerCase(Locale.ROOT);
            all.add(new Attribute.Valued("data-i18n.results." + rule, form.wording()));
        }
        all.addAll(formGroup.attributes().list());
        return new Attributes(all);
    }

    private String word(Word word) {
        return requireNonNull(words.get(word), word.attribute);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private final List<Item> items = new ArrayList<>();
        private String value = "";
        private String autocomplete = "";
        private @Nullable Label label;
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private String typedName = "";
        private String typed = "";
        private Language language = Language.ENGLISH;
        private final Map<Word, String> words = new EnumMap<>(Word.class);
        private Optional<PluralText> resultsText = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The name under which the answer is sent. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** The id of the control, to which an error summary can lead; its name when left out. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** What is offered: one more. An empty item comes before them all by itself. */
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

        /** The value of the item that is chosen; one that is not offered, or no longer, chooses nothing. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** What the browser may fill in, for example {@code country-name} (WCAG 2.2, 1.3.5). */
        public Builder autocomplete(String autocomplete) {
            this.autocomplete = requireNonNull(autocomplete, "autocomplete");
            return this;
        }

        /** What is asked. */
        public Builder label(Label label) {
            this.label = requireNonNull(label, "label");
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

        /** Has what was typed sent, too, under this name; without JavaScript nothing is sent under it. */
        public Builder typedName(String typedName) {
            this.typedName = requireNonNull(typedName, "typedName");
            return this;
        }

        /** What was typed and matched nothing, to be shown again. Needs {@link #typedName}. */
        public Builder typed(String typed) {
            this.typed = requireNonNull(typed, "typed");
            return this;
        }

        /** The language of the words that are not given; English when left out. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** A wording in place of the usual one. */
        public Builder word(Word word, String wording) {
            this.words.put(requireNonNull(word, "word"), requireNonNull(wording, "wording"));
            return this;
        }

        /** What is announced while typing, in place of the usual wording. */
        public Builder resultsText(PluralText resultsText) {
            this.resultsText = Optional.of(resultsText);
            return this;
        }

        /** The box around the control. */
        public Builder formGroup(FormGroup formGroup) {
            this.formGroup = requireNonNull(formGroup, "formGroup");
            return this;
        }

        /** Classes to add to the select, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes of the select for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when it has no name or no label, when two items have the same value or one has
         *     none, or when {@link #typed} comes without {@link #typedName}
         */
        public AccessibleAutocomplete build() {
            String own = ControlName.required(name, "accessible autocomplete");
            if (label == null) {
                throw new IllegalStateException("The accessible autocomplete \"" + own
                        + "\" has no label: call label(...), or nobody is told what to type (WCAG 2.2, 3.3.2)");
            }
            if (!typed.isEmpty() && typedName.isEmpty()) {
                throw new IllegalStateException("The accessible autocomplete \"" + own
                        + "\" is given what was typed, but" + " no name to send it under again: call typedName(...)");
            }
            checkValues(own);
            Map<Word, String> all = new EnumMap<>(Word.class);
            for (Word word : Word.values()) {
                all.put(word, words.getOrDefault(word, word.usual.in(language)));
            }
            return new AccessibleAutocomplete(
                    own,
                    id,
                    items,
                    value,
                    autocomplete,
                    label,
                    hint,
                    errorMessage,
                    typedName,
                    typed,
                    all,
                    resultsText.orElse(language == Language.WELSH ? Word.WELSH_RESULTS : Word.ENGLISH_RESULTS),
                    formGroup,
                    classes,
                    attributes);
        }

        private void checkValues(String own) {
            Set<String> values = new HashSet<>();
            for (Item item : items) {
                if (item.value().isEmpty()) {
                    throw new IllegalStateException("The item \"" + item.text() + "\" of the accessible autocomplete \""
                            + own + "\" has no value: an empty item is there already; give this one a value");
                }
                if (!values.add(item.value())) {
                    throw new IllegalStateException("Two items of the accessible autocomplete \"" + own
                            + "\" have the value \"" + item.value()
                            + "\": give each its own; other names of one item go"
                            + " to knownAs(...)");
                }
            }
        }
    }

    /**
     * One thing to choose.
     *
     * @param synonyms other names by which it is found
     * @param boost 0 is usual; of items that match alike, the one with the greater comes first
     */
    public record Item(String value, String text, List<String> synonyms, int boost) {

        public Item {
            requireNonNull(value, "value");
            requireNonNull(text, "text");
            // one to a line in the attribute, and white space makes no difference to what is found
            synonyms = synonyms.stream()
                    .map(synonym -> synonym.strip().replaceAll("\\s+", " "))
                    .toList();
        }

        /** An item that sends the value and says the text. */
        public static Item of(String value, String text) {
            return new Item(value, text, List.of(), 0);
        }

        /** The same item, found by these other names as well. */
        public Item knownAs(String... names) {
            return new Item(value, text, List.of(names), boost);
        }

        /** The same item, before or (when negative) after others that match alike. */
        public Item boostedBy(int boost) {
            return new Item(value, text, synonyms, boost);
        }

        private Select.Item option() {
            Attributes all = Attributes.NONE;
            if (!synonyms.isEmpty()) {
                all = all.and("data-synonyms", String.join("\n", synonyms));
            }
            if (boost != 0) {
                all = all.and("data-boost", Integer.toString(boost));
            }
            return Select.Item.builder().value(value).text(text).attributes(all).build();
        }
    }

    /** What the autocomplete says by itself; how many results there are is {@link Builder#resultsText}. */
    public enum Word {
        /** The first item of the select, which sends nothing. */
        EMPTY_ITEM("empty-item", "Select from the list", "Dewiswch o’r rhestr"),
        /** What is shown and announced when nothing matches. */
        NO_RESULTS("no-results", "No results found", "Ni chafwyd hyd i ganlyniadau"),
        /** What is announced when an item is chosen, with {@code %{item}}. */
        CHOSEN("chosen", "%{item} is selected", "Mae %{item} wedi’i ddewis"),
        /** What a screen reader says of how it works. */
        INSTRUCTIONS(
                "instructions",
                "Results appear as you type. Go through them with the up and down arrow keys and choose one with Enter,"
                        + " or touch one.",
                "Bydd canlyniadau’n ymddangos wrth i chi deipio. Ewch drwyddynt gyda’r bysellau saeth i fyny ac i lawr"
                        + " a dewiswch un gyda Enter, neu cyffyrddwch ag un.");

        private static final PluralText ENGLISH_RESULTS =
                PluralText.of("%{count} results are available").and(Rule.ONE, "%{count} result is available");
        private static final PluralText WELSH_RESULTS = PluralText.of("%{count} canlyniad ar gael")
                .and(Rule.TWO, "%{count} ganlyniad ar gael")
                .and(Rule.FEW, "%{count} chanlyniad ar gael")
                .and(Rule.MANY, "%{count} chanlyniad ar gael");

        private final String attribute;
        private final Text usual;

        Word(String attribute, String english, String welsh) {
            this.attribute = attribute;
            this.usual = Text.of(english, welsh);
        }
    }
}
