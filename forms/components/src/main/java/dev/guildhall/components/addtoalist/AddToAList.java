package dev.guildhall.components.addtoalist;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.insettext.InsetText;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.core.text.Language;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been added to a list so far, each with links to change and remove it, and the question whether to add more.
 *
 * <pre>{@code
 * AddToAList.builder()
 *         .name("addAnother")
 *         .itemType("person", "people")
 *         .item(AddToAList.Item.of("Ada Lovelace", "/people/1/change", "/people/1/remove"))
 *         .maximum(10)
 *         .build()
 * }</pre>
 *
 * <p>Put it into a form with a button; the form sends {@code yes} or {@code no}, and nothing once the list is full. It needs no
 * script. The link to remove should lead to a page that asks first, since a link must not change anything; addresses
 * should hold a number or a key and nothing about a person.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/add-to-a-list/">HMRC: add to a list</a>
 */
public record AddToAList(
        String name,
        List<Item> items,
        int maximum,
        Language language,
        String heading,
        int headingLevel,
        String question,
        String maximumText,
        String changeText,
        String removeText,
        String yesText,
        String noText,
        String value,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        String classes,
        Attributes attributes)
        implements Component {

    public AddToAList {
        items = List.copyOf(items);
    }

    /** Starts a list without a maximum, in English, whose heading is the page's. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteaddtoalistGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Whether nothing more can be added, so that nothing is asked. */
    public boolean isFull() {
        return items.size() >= maximum;
    }

    String headingClass() {
        return headingLevel == 1 ? "govuk-heading-l" : "govuk-heading-m";
    }

    boolean anyHasActions() {
        return items.stream().anyMatch(Item::hasActions);
    }

    /** What stands below the list: the question, or why there is none. */
    Component rest() {
        if (isFull()) {
            return InsetText.builder().text(maximumText).build();
        }
        Legend legend = Legend.builder()
                .text(question)
                .classes("govuk-fieldset__legend--m")
                .build();
        Radios.Builder radios = Radios.builder()
                .name(name)
                .classes("govuk-radios--inline")
                .fieldset(Fieldset.builder().legend(legend).build())
                .item(Radios.Item.of("yes", yesText))
                .item(Radios.Item.of("no", noText))
                .value(value);
        hint.ifPresent(radios::hint);
        errorMessage.ifPresent(radios::errorMessage);
        return radios.build();
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private final List<Item> items = new ArrayList<>();
        private String one = "";
        private String many = "";
        private int maximum = Integer.MAX_VALUE;
        private Language language = Language.ENGLISH;
        private Optional<PluralText> heading = Optional.empty();
        private String emptyHeading = "";
        private int headingLevel = 1;
        private String question = "";
        private String emptyQuestion = "";
        private String maximumText = "";
        private String changeText = "";
        private String removeText = "";
        private String yesText = "";
        private String noText = "";
        private String value = "";
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The name under which the answer to the question is sent: {@code yes} or {@code no}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** What has been added: one more. */
        public Builder item(Item item) {
            this.items.add(requireNonNull(item, "item"));
            return this;
        }

        /** What has been added: these, instead of those given before. */
        public Builder items(List<Item> items) {
            this.items.clear();
            this.items.addAll(items);
            return this;
        }

        /**
         * What is added, as the page's language writes it after the number 1 and after other numbers: {@code person} and
         * {@code people}; in Welsh {@code person} and {@code o bobl}. Where that is not enough, give {@link #heading} too.
         */
        public Builder itemType(String one, String many) {
            this.one = requireNonNull(one, "one");
            this.many = requireNonNull(many, "many");
            return this;
        }

        /** How many can be added; as many as you like when left out. The server checks it. */
        public Builder maximum(int maximum) {
            this.maximum = maximum;
            return this;
        }

        /** The page's language, which all words are in that are not given; English when left out. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** How many have been added, with <code>%{count}</code> for the number. */
        public Builder heading(PluralText heading) {
            this.heading = Optional.of(heading);
            return this;
        }

        /** That nothing has been added. */
        public Builder emptyHeading(String emptyHeading) {
            this.emptyHeading = requireNonNull(emptyHeading, "emptyHeading");
            return this;
        }

        /** The level of the heading, from 1 to 6; 1, the page's own, when left out. */
        public Builder headingLevel(int headingLevel) {
            this.headingLevel = headingLevel;
            return this;
        }

        /** Whether to add another. */
        public Builder question(String question) {
            this.question = requireNonNull(question, "question");
            return this;
        }

        /** Whether to add a first one. */
        public Builder emptyQuestion(String emptyQuestion) {
            this.emptyQuestion = requireNonNull(emptyQuestion, "emptyQuestion");
            return this;
        }

        /** Why nothing more can be added, with <code>%{count}</code> for the maximum. */
        public Builder maximumText(String maximumText) {
            this.maximumText = requireNonNull(maximumText, "maximumText");
            return this;
        }

        /** What the links to change say before the item's name. */
        public Builder changeText(String changeText) {
            this.changeText = requireNonNull(changeText, "changeText");
            return this;
        }

        /** What the links to remove say before the item's name. */
        public Builder removeText(String removeText) {
            this.removeText = requireNonNull(removeText, "removeText");
            return this;
        }

        /** The answer to add more; in Welsh it depends on the question. */
        public Builder yesText(String yesText) {
            this.yesText = requireNonNull(yesText, "yesText");
            return this;
        }

        /** The answer to add nothing more; in Welsh it depends on the question. */
        public Builder noText(String noText) {
            this.noText = requireNonNull(noText, "noText");
            return this;
        }

        /** What has been answered: {@code yes} or {@code no}. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** Help with the question. */
        public Builder hint(Hint hint) {
            this.hint = Optional.of(hint);
            return this;
        }

        /** What is wrong with the answer to the question. */
        public Builder errorMessage(ErrorMessage errorMessage) {
            this.errorMessage = Optional.of(errorMessage);
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
         * @throws IllegalStateException when it has no name or does not say what is added, or when the maximum is less than 1
         *     or the heading's level not from 1 to 6
         */
        public AddToAList build() {
            String sentAs = ControlName.required(name, "list to add to");
            if (one.isBlank() || many.isBlank()) {
                throw new IllegalStateException("The list to add to does not say what is added:"
                        + " call itemType(...), for example itemType(\"person\", \"people\")");
            }
            if (maximum < 1) {
                throw new IllegalStateException(
                        "The list to add to has a maximum of " + maximum + ": give 1 or more, or leave it out");
            }
            if (headingLevel < 1 || headingLevel > 6) {
                throw new IllegalStateException(
                        "The list to add to has a heading of level " + headingLevel + ": give a level from 1 to 6");
            }
            return new AddToAList(
                    sentAs,
                    items,
                    maximum,
                    language,
                    items.isEmpty() ? headingOfNone() : headingOf(items.size()),
                    headingLevel,
                    items.isEmpty() ? questionOfNone() : given(question, Wording.another(language, one)),
                    given(maximumText, Wording.maximum(language, one, maximum == 1 ? one : many))
                            .replace("%{count}", Integer.toString(maximum)),
                    given(changeText, Wording.CHANGE.in(language)),
                    given(removeText, Wording.REMOVE.in(language)),
                    given(yesText, Wording.YES.in(language)),
                    given(noText, Wording.NO.in(language)),
                    value,
                    hint,
                    errorMessage,
                    classes,
                    attributes);
        }

        private String headingOf(int count) {
            return heading.orElseGet(() -> Wording.added(language, one, many)).in(language, count);
        }

        private String headingOfNone() {
            return given(emptyHeading, Wording.nothing(language, one, many));
        }

        private String questionOfNone() {
            return given(emptyQuestion, Wording.first(language, one, many));
        }

        private static String given(String wording, String usual) {
            return wording.isEmpty() ? usual : wording;
        }
    }

    /**
     * One thing that has been added.
     *
     * @param name what it is called, which its links say again for screen readers
     * @param detail more about it; empty for nothing
     * @param changeHref where it is changed; empty for nowhere
     * @param removeHref where it is removed; empty for nowhere
     */
    public record Item(String name, String detail, String changeHref, String removeHref) {

        public Item {
            if (name.isBlank()) {
                throw new IllegalArgumentException(
                        "An added item has no name: its links could not be told from others (WCAG 2.2, 2.4.4)");
            }
            requireNonNull(detail, "detail");
            requireNonNull(changeHref, "changeHref");
            requireNonNull(removeHref, "removeHref");
        }

        /** An item that can be changed and removed. */
        public static Item of(String name, String changeHref, String removeHref) {
            return new Item(name, "", changeHref, removeHref);
        }

        /** The same item with more about it. */
        public Item withDetail(String detail) {
            return new Item(name, detail, changeHref, removeHref);
        }

        boolean hasActions() {
            return !changeHref.isEmpty() || !removeHref.isEmpty();
        }
    }
}
