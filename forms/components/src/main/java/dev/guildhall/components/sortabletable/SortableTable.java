package dev.guildhall.components.sortabletable;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import gg.jte.TemplateOutput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table whose rows can be put in the order of a column, by the server or in the page.
 *
 * <pre>{@code
 * SortableTable.builder().caption("Applications").allRowsOnThePage()
 *         .column(Column.text("Borough")).column(Column.number("Fee"))
 *         .row(Cell.of("Southwark"), Cell.number(12_000, "£12,000"))
 *         .build()
 * }</pre>
 *
 * <p>Each sortable column has links to pages that the server sorted, which work without JavaScript, or the table says
 * {@link Builder#allRowsOnThePage}: then a script makes each heading a button and sorts the rows that are there, in
 * place of the links where there are both. Sorting is stable; empty cells come last in either direction; what was done is
 * announced. Rows are shown in the order in which they are given: {@link Builder#sortedBy} says which one that is.
 *
 * @see <a href="https://design-patterns.service.justice.gov.uk/components/sortable-table/">MoJ: sortable table</a>
 * @see <a href="https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/">APG: sortable table</a>
 */
public record SortableTable(
        Html caption,
        String captionClasses,
        List<Column> columns,
        List<List<Cell>> rows,
        RowHeadings rowHeadings,
        Optional<Sort> sortedBy,
        Rows rowsOnThePage,
        Map<Word, String> words,
        String classes,
        Attributes attributes)
        implements Component {

    public SortableTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        words = Map.copyOf(words);
    }

    /** Starts a table in English, with what is usual. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtesortabletableGenerated.render(EscapingOutput.over(output), null, this);
    }

    boolean isSortedInThePage() {
        return rowsOnThePage == Rows.ALL;
    }

    boolean isRowHeading(int column) {
        return column == 0 && rowHeadings == RowHeadings.FIRST_CELL;
    }

    /** The value of {@code aria-sort}; empty for a heading with which nothing can be done. */
    String order(int column) {
        if (sortedBy.isPresent() && sortedBy.get().column() == column) {
            return sortedBy.get().direction().ariaSort;
        }
        return columns.get(column).links().isPresent() ? "none" : "";
    }

    /** Where the heading leads: the other direction where the table is in this column's order already. */
    String href(int column) {
        boolean ascending = sortedBy.isPresent()
                && sortedBy.get().column() == column
                && sortedBy.get().direction() == Direction.ASCENDING;
        return columns.get(column)
                .links()
                .map(links -> ascending ? links.descending() : links.ascending())
                .orElse("");
    }

    /** What the script says. */
    Attributes settings() {
        Attributes all = Attributes.NONE;
        for (Word word : Word.values()) {
            all = all.and("data-i18n." + word.attribute, requireNonNull(words.get(word), word.attribute));
        }
        return all;
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private Html caption = Html.empty();
        private String captionClasses = "";
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private RowHeadings rowHeadings = RowHeadings.NONE;
        private Optional<Sort> sortedBy = Optional.empty();
        private Rows rowsOnThePage = Rows.SOME;
        private Language language = Language.ENGLISH;
        private final Map<Word, String> words = new EnumMap<>(Word.class);
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the table is about, as plain text. */
        public Builder caption(String caption) {
            this.caption = Html.text(caption);
            return this;
        }

        /** What the table is about, as markup. */
        public Builder caption(Html caption) {
            this.caption = requireNonNull(caption, "caption");
            return this;
        }

        /** Classes of the caption, for example {@code govuk-table__caption--m}. */
        public Builder captionClasses(String captionClasses) {
            this.captionClasses = requireNonNull(captionClasses, "captionClasses");
            return this;
        }

        /** One more column. */
        public Builder column(Column column) {
            this.columns.add(requireNonNull(column, "column"));
            return this;
        }

        /** One more row, with a cell for each column. */
        public Builder row(Cell... cells) {
            this.rows.add(List.of(cells));
            return this;
        }

        /** One more row, with a cell for each column. */
        public Builder row(List<Cell> cells) {
            this.rows.add(List.copyOf(cells));
            return this;
        }

        /** The first cell of each row is the row's heading. */
        public Builder firstCellIsHeading() {
            this.rowHeadings = RowHeadings.FIRST_CELL;
            return this;
        }

        /** The order in which the rows are given; columns count from 0. */
        public Builder sortedBy(int column, Direction direction) {
            this.sortedBy = Optional.of(new Sort(column, direction));
            return this;
        }

        /** No row is on another page, so that a script may sort in place of the server. */
        public Builder allRowsOnThePage() {
            this.rowsOnThePage = Rows.ALL;
            return this;
        }

        /** The language of the words that are not given; English when left out. The page says in which one texts are compared. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** A wording in place of the usual one. */
        public Builder word(Word word, String wording) {
            this.words.put(requireNonNull(word, "word"), requireNonNull(wording, "wording"));
            return this;
        }

        /** Classes to add to the table, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes of the table for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException with everything that is wrong: a table without columns, a column that nothing
         *     sorts, a row with a cell too many or too few, a cell that cannot be compared with those of its column
         */
        public SortableTable build() {
            Map<Word, String> all = new EnumMap<>(Word.class);
            for (Word word : Word.values()) {
                all.put(word, words.getOrDefault(word, word.usual.in(language)));
            }
            SortableTable table = new SortableTable(
                    caption,
                    captionClasses,
                    columns,
                    rows,
                    rowHeadings,
                    sortedBy,
                    rowsOnThePage,
                    all,
                    classes,
                    attributes);
            List<String> problems = Problems.of(table);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(String.join("\n", problems));
            }
            return table;
        }
    }

    /** One column: its heading, and how its cells are compared. */
    public record Column(
            Html content, Optional<Kind> sortedAs, Optional<Links> links, String classes, Attributes attributes) {

        /** Starts a column that is not sortable. */
        public static Builder builder() {
            return new Builder();
        }

        /** A column that is not sortable. */
        public static Column of(String heading) {
            return builder().text(heading).build();
        }

        /** A column of texts, in the alphabet of the page's language. */
        public static Column text(String heading) {
            return builder().text(heading).sortedAs(Kind.TEXT).build();
        }

        /** A column of numbers, which stand at the right. */
        public static Column number(String heading) {
            return builder().text(heading).sortedAs(Kind.NUMBER).build();
        }

        /** A column of dates. */
        public static Column date(String heading) {
            return builder().text(heading).sortedAs(Kind.DATE).build();
        }

        /** The same column with links to the page in this column's order, which the server makes; no personal data in them. */
        public Column linkedTo(String ascendingHref, String descendingHref) {
            return new Column(
                    content, sortedAs, Optional.of(new Links(ascendingHref, descendingHref)), classes, attributes);
        }

        boolean isNumeric() {
            return sortedAs.isPresent() && sortedAs.get() == Kind.NUMBER;
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private Optional<Kind> sortedAs = Optional.empty();
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** The heading, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** The heading, as markup; nothing that can be pressed. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** Makes the column sortable. */
            public Builder sortedAs(Kind kind) {
                this.sortedAs = Optional.of(kind);
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

            public Column build() {
                return new Column(content, sortedAs, Optional.empty(), classes, attributes);
            }
        }
    }

    /**
     * One cell: what it shows, and what it is compared by.
     *
     * @param sortValue what it is compared by; empty for a text that is compared by what it shows, and for no value
     */
    public record Cell(Html content, String sortValue, String classes, Attributes attributes) {

        /** A cell in plain text; in a column of numbers or dates, only for one without a value, such as "Not known". */
        public static Cell of(String text) {
            return of(Html.text(text));
        }

        /** A cell with markup. */
        public static Cell of(Html html) {
            return new Cell(html, "", "", Attributes.NONE);
        }

        /** A number, and how it is written. */
        public static Cell number(long number, String text) {
            return number(BigDecimal.valueOf(number), text);
        }

        /** A number, and how it is written. */
        public static Cell number(BigDecimal number, String text) {
            return of(text).comparedBy(number.toPlainString());
        }

        /** A date, and how it is written. */
        public static Cell date(LocalDate date, String text) {
            return of(text).comparedBy(date.toString());
        }

        /** A date with a time, and how they are written. */
        public static Cell date(LocalDateTime time, String text) {
            return of(text).comparedBy(time.toString());
        }

        /** The same cell, compared by this: a text; a number such as {@code -12.5}; a date such as {@code 2026-01-31}. */
        public Cell comparedBy(String sortValue) {
            return new Cell(content, requireNonNull(sortValue, "sortValue"), classes, attributes);
        }

        /** The same cell with these classes. */
        public Cell withClasses(String classes) {
            return new Cell(content, sortValue, requireNonNull(classes, "classes"), attributes);
        }

        /** The same cell with attributes for which there is no option. */
        public Cell withAttributes(Attributes attributes) {
            return new Cell(content, sortValue, classes, requireNonNull(attributes, "attributes"));
        }
    }

    /** The order that the rows are in; columns count from 0. */
    public record Sort(int column, Direction direction) {}

    /** Where the server shows the table in the order of a column. */
    public record Links(String ascending, String descending) {}

    /** Up or down. */
    public enum Direction {
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String ariaSort;

        Direction(String ariaSort) {
            this.ariaSort = ariaSort;
        }
    }

    /** How the cells of a column are compared. */
    public enum Kind {
        /** In the alphabet of the page's language; numbers within texts by their value. */
        TEXT("text"),
        NUMBER("number"),
        /** Dates, with or without a time, as ISO 8601 writes them. */
        DATE("date");

        private final String attribute;

        Kind(String attribute) {
            this.attribute = attribute;
        }

        String attribute() {
            return attribute;
        }
    }

    /** Which cells are headings of their rows. */
    public enum RowHeadings {
        NONE,
        FIRST_CELL
    }

    /** How many of the rows are on this page. */
    public enum Rows {
        SOME,
        ALL
    }

    /** What the table says by itself. */
    public enum Word {
        /** What is announced after sorting, with {@code %{column}} and {@code %{direction}}. */
        SORTED("sorted", "Sorted by %{column} (%{direction})", "Wedi’i drefnu yn ôl %{column} (%{direction})"),
        ASCENDING("ascending", "ascending", "esgynnol"),
        DESCENDING("descending", "descending", "disgynnol");

        private final String attribute;
        private final Text usual;

        Word(String attribute, String english, String welsh) {
            this.attribute = attribute;
            this.usual = Text.of(english, welsh);
        }
    }
}
