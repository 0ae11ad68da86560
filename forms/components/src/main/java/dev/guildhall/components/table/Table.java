package dev.guildhall.components.table;

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
 * Facts in rows and columns.
 *
 * <pre>{@code
 * Table.builder()
 *         .caption("What a permit costs")
 *         .head(Table.Cell.of("Month"), Table.Cell.numeric("Price"))
 *         .row(Table.Cell.of("January"), Table.Cell.numeric("£85"))
 *         .firstCellIsHeader()
 *         .build()
 * }</pre>
 *
 * @see <a href="https://design-system.service.gov.uk/components/table/">Design System: table</a>
 */
public record Table(
        String caption,
        String captionClasses,
        Optional<List<Cell>> head,
        List<List<Cell>> rows,
        boolean firstCellIsHeader,
        String classes,
        Attributes attributes)
        implements Component {

    public Table {
        head = head.isPresent() ? Optional.of(List.copyOf(head.get())) : head;
        List<List<Cell>> copies = new ArrayList<>();
        for (List<Cell> row : rows) {
            copies.add(List.copyOf(row));
        }
        rows = List.copyOf(copies);
    }

    /** Starts a table with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtetableGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String caption = "";
        private String captionClasses = "";
        private Optional<List<Cell>> head = Optional.empty();
        private final List<List<Cell>> rows = new ArrayList<>();
        private boolean firstCellIsHeader;
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the table is about; a table without one has no accessible name. */
        public Builder caption(String caption) {
            this.caption = requireNonNull(caption, "caption");
            return this;
        }

        /** Classes of the caption: how large it is, for example {@code govuk-table__caption--m}. */
        public Builder captionClasses(String captionClasses) {
            this.captionClasses = requireNonNull(captionClasses, "captionClasses");
            return this;
        }

        /** What the columns are called. */
        public Builder head(Cell... cells) {
            return head(List.of(cells));
        }

        /** What the columns are called, in plain text. */
        public Builder head(String... texts) {
            return head(Cell.all(texts));
        }

        /** What the columns are called. */
        public Builder head(List<Cell> cells) {
            this.head = Optional.of(cells);
            return this;
        }

        /** The rows: one more. */
        public Builder row(Cell... cells) {
            return row(List.of(cells));
        }

        /** The rows: one more, in plain text. */
        public Builder row(String... texts) {
            return row(Cell.all(texts));
        }

        /** The rows: one more. */
        public Builder row(List<Cell> cells) {
            this.rows.add(requireNonNull(cells, "cells"));
            return this;
        }

        /** The rows: these, instead of those given before. */
        public Builder rows(List<List<Cell>> rows) {
            this.rows.clear();
            this.rows.addAll(rows);
            return this;
        }

        /** The first cell of each row says what the row is about. */
        public Builder firstCellIsHeader() {
            this.firstCellIsHeader = true;
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

        public Table build() {
            return new Table(caption, captionClasses, head, rows, firstCellIsHeader, classes, attributes);
        }
    }

    /** A cell of a row, or what a column is called; the spans are 0 where it covers one column and one row. */
    public record Cell(Html content, String format, int colspan, int rowspan, String classes, Attributes attributes) {

        /** Starts a cell with the reference's defaults. */
        public static Builder builder() {
            return new Builder();
        }

        /** A cell in plain text. */
        public static Cell of(String text) {
            return builder().text(text).build();
        }

        /** A cell with markup. */
        public static Cell of(Html html) {
            return builder().html(html).build();
        }

        /** A number in plain text, or what a column of numbers is called; aligned so that numbers can be compared. */
        public static Cell numeric(String text) {
            return builder().text(text).numeric().build();
        }

        private static List<Cell> all(String... texts) {
            List<Cell> cells = new ArrayList<>();
            for (String text : texts) {
                cells.add(of(text));
            }
            return cells;
        }

        /** Collects the options; {@link #build} gives the immutable value. */
        public static final class Builder {
            private Html content = Html.empty();
            private String format = "";
            private int colspan;
            private int rowspan;
            private String classes = "";
            private Attributes attributes = Attributes.NONE;

            private Builder() {}

            /** What the cell says, as plain text. */
            public Builder text(String text) {
                this.content = Html.text(text);
                return this;
            }

            /** What the cell says, as markup. */
            public Builder html(Html html) {
                this.content = requireNonNull(html, "html");
                return this;
            }

            /** Aligns it as a number. */
            public Builder numeric() {
                return format("numeric");
            }

            /** A format for which your style sheet has rules; that of the Design System knows {@code numeric} only. */
            public Builder format(String format) {
                this.format = requireNonNull(format, "format");
                return this;
            }

            /** How many columns it covers, where these are several. */
            public Builder colspan(int colspan) {
                this.colspan = colspan;
                return this;
            }

            /** How many rows it covers, where these are several. */
            public Builder rowspan(int rowspan) {
                this.rowspan = rowspan;
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

            public Cell build() {
                return new Cell(content, format, colspan, rowspan, classes, attributes);
            }
        }
    }
}
