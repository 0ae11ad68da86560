package dev.guildhall.forms.report;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table with a caption. On a narrow screen each cell stands on a line of its own below the column's name; the roles keep
 * it a table to assistive technology there.
 */
final class ReportTable {

    private final Markup html;
    private final List<String> columns;
    private int column;

    private ReportTable(Markup html, List<String> columns) {
        this.html = html;
        this.columns = columns;
    }

    /** Writes a table; the first cell of each row is its header. */
    static void write(Markup html, String caption, List<String> columns, Consumer<ReportTable> rows) {
        html.open("table", "role", "table").element("caption", caption);
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        columns.forEach(name -> html.element("th", name, "role", "columnheader", "scope", "col"));
        html.close("tr").close("thead").line().open("tbody", "role", "rowgroup").line();
        rows.accept(new ReportTable(html, columns));
        html.close("tbody").close("table").line();
    }

    /** Writes a row; its cells in the order of the columns. */
    void row(Runnable cells) {
        column = 0;
        html.open("tr", "role", "row");
        cells.run();
        html.close("tr").line();
    }

    /** A row about a wording, with both languages side by side. */
    void wording(String where, Text text) {
        row(() -> {
            cell(where);
            cells(text);
        });
    }

    void cell(String text) {
        cell(() -> html.text(text));
    }

    void cell(Runnable content) {
        cell(Optional.empty(), content);
    }

    /** A cell for each language. */
    void cells(Text text) {
        cell(text.english());
        Optional<String> welsh = text.welsh();
        if (welsh.isPresent()) {
            cell(Optional.of(Language.WELSH), () -> html.text(welsh.get()));
        } else {
            cell(() -> html.element("span", "Not translated", "class", "none"));
        }
    }

    private void cell(Optional<Language> language, Runnable content) {
        String tag = column == 0 ? "th" : "td";
        if (column == 0) {
            html.open(tag, "role", "rowheader", "scope", "row");
        } else {
            html.open(tag, "role", "cell");
            html.element("span", columns.get(column) + ": ", "class", "column", "aria-hidden", "true");
        }
        String[] attributes = language.map(spoken -> new String[] {"class", "words", "lang", spoken.tag()})
                .orElseGet(() -> new String[] {"class", "words"});
        html.open("span", attributes);
        content.run();
        html.close("span").close(tag);
        column++;
    }
}
