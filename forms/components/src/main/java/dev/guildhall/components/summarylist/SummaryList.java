package dev.guildhall.components.summarylist;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person answered, question by question, with links to change it.
 *
 * <pre>{@code
 * SummaryList.builder()
 *         .row(SummaryList.Row.builder()
 *                 .key(SummaryList.Cell.of("Full name"))
 *                 .value(SummaryList.Cell.of("Ada Lovelace"))
 *                 .action(SummaryList.Action.of("Change", "full name", "/permit/name?change"))
 *                 .build())
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/summary-list/">Design System: summary list</a>
 */
public record SummaryList(List<Row> rows, Optional<Card> card, String classes, Attributes attributes)
        implements Component {

    public SummaryList {
        rows = List.copyOf(rows);
    }

    /** Starts a summary list with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtesummarylistGenerated.render(EscapingOutput.over(output), null, this);
    }

    ActionLink link(Action action) {
        return new ActionLink(action, card.isPresent() ? card.get().title() : Optional.empty());
    }

    boolean anyRowHasActions() {
        for (Row row : rows) {
            if (row.actions().isPresent() && !row.actions().get().items().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<Row> rows = new ArrayList<>();
        private Optional<Card> card = Optional.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The questions and answers: one more. */
        public Builder row(Row row) {
            this.rows.add(requireNonNull(row, "row"));
            return this;
        }

        /** The questions and answers: these, instead of those given before. */
        public Builder rows(List<Row> rows) {
            this.rows.clear();
            this.rows.addAll(rows);
            return this;
        }

        /** A box around the list, with a title. */
        public Builder card(Card card) {
            this.card = Optional.of(card);
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

        public SummaryList build() {
            return new SummaryList(rows, card, classes, attributes);
        }
    }

    /** One question with its answer. */
    public record Row(Cell key, Cell value, Optional<Actions> actions, String classes) {

        /** Starts a row with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Cell key = Cell.EMPTY;
            private Cell value = Cell.EMPTY;
            private Optional<Actions> actions = Optional.empty();
            private String classes = "";

            private Builder() {}

            /** What was asked. */
            public Builder key(Cell key) {
                this.key = requireNonNull(key, "key");
                return this;
            }

            /** What was answered. */
            public Builder value(Cell value) {
                this.value = requireNonNull(value, "value");
                return this;
            }

            /** What can be done with the answer. */
            public Builder actions(Actions actions) {
                this.actions = Optional.of(actions);
                return this;
            }

            /** Classes to add, separated by spaces. */
            public Builder classes(String classes) {
                this.classes = requireNonNull(classes, "classes");
                return this;
            }

            /** One more thing that can be done with the answer. */
            public Builder action(Action action) {
                List<Action> items = new ArrayList<>();
                if (actions.isPresent()) {
                    items.addAll(actions.get().items());
                }
                items.add(action);
                String classes = actions.isPresent() ? actions.get().classes() : "";
                this.actions = Optional.of(new Actions(items, classes));
                return this;
            }

            public Row build() {
                return new Row(key, value, actions, classes);
            }
        }
    }

    /** A question or an answer. */
    public record Cell(Html content, String classes) {

        static final Cell EMPTY = new Cell(Html.empty(), "");

        /** A cell in plain text. */
        public static Cell of(String text) {
            return new Cell(Html.text(text), "");
        }

        /** A cell with markup. */
        public static Cell of(Html html) {
            return new Cell(html, "");
        }

        /** The same cell with these classes. */
        public Cell withClasses(String classes) {
            return new Cell(content, classes);
        }
    }

    /** What can be done with an answer, or with all of a card. */
    public record Actions(List<Action> items, String classes) {

        public Actions {
            items = List.copyOf(items);
        }

        /** These links. */
        public static Actions of(Action... items) {
            return new Actions(List.of(items), "");
        }

        /** The same links in a box with these classes. */
        public Actions withClasses(String classes) {
            return new Actions(items, classes);
        }
    }

    /** A link to do something with an answer. */
    public record Action(Html content, String href, String visuallyHiddenText, String classes, Attributes attributes) {

        /** Starts an action with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A link in plain text, with what it is about for screen readers. */
        public static Action of(String text, String visuallyHiddenText, String href) {
            return builder()
                    .text(text)
                    .visuallyHiddenText(visuallyHiddenText)
                    .href(href)
                    .build();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String href = "";
            private String visuallyHiddenText = "";
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What the link says, for example {@code Change}, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** What the link says, for example {@code Change}, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** Where it leads. */
            public Builder href(String href) {
                this.href = requireNonNull(href, "href");
                return this;
            }

            /** More for screen readers: what is changed, for example {@code full name}. */
            public Builder visuallyHiddenText(String visuallyHiddenText) {
                this.visuallyHiddenText = requireNonNull(visuallyHiddenText, "visuallyHiddenText");
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

            public Action build() {
                return new Action(content, href, visuallyHiddenText, classes, attributes);
            }
        }
    }

    /** A box around a summary list. */
    public record Card(Optional<Title> title, Optional<Actions> actions, String classes, Attributes attributes) {

        /** Starts a card with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Optional<Title> title = Optional.empty();
            private Optional<Actions> actions = Optional.empty();
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What the box is called. */
            public Builder title(Title title) {
                this.title = Optional.of(title);
                return this;
            }

            /** What can be done with all of it. */
            public Builder actions(Actions actions) {
                this.actions = Optional.of(actions);
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

            public Card build() {
                return new Card(title, actions, classes, attributes);
            }
        }
    }

    /** The title of a card. */
    public record Title(Html content, int headingLevel, String classes) {

        /** Starts a title with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private int headingLevel = 2;
            private String classes = "";

            private Builder() {}

            /** The title, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** The title, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** The level of the heading, from 1 to 6. */
            public Builder headingLevel(int headingLevel) {
                this.headingLevel = headingLevel;
                return this;
            }

            /** Classes to add, separated by spaces. */
            public Builder classes(String classes) {
                this.classes = requireNonNull(classes, "classes");
                return this;
            }

            public Title build() {
                return new Title(content, headingLevel, classes);
            }
        }
    }
}
