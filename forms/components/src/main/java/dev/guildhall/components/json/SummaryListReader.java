package dev.guildhall.components.json;

import dev.guildhall.components.summarylist.SummaryList;
import java.util.List;
import java.util.Optional;

/** Reads the options of the summary list. */
final class SummaryListReader {

    private SummaryListReader() {}

    static SummaryList read(Options o) {
        SummaryList.Builder list = SummaryList.builder()
                .rows(o.truthyObjects("rows").stream()
                        .map(SummaryListReader::row)
                        .toList())
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        o.object("card", SummaryListReader::card).ifPresent(list::card);
        return o.done(list.build());
    }

    private static SummaryList.Row row(Options o) {
        SummaryList.Row.Builder row = SummaryList.Row.builder().classes(o.text("classes"));
        o.object("key", SummaryListReader::cell).ifPresent(row::key);
        o.object("value", SummaryListReader::cell).ifPresent(row::value);
        actions(o).ifPresent(row::actions);
        return o.done(row.build());
    }

    private static SummaryList.Cell cell(Options o) {
        return o.done(SummaryList.Cell.of(o.content("html", "text")).withClasses(o.text("classes")));
    }

    /** An empty list of actions is truthy: such a row is not one without actions. */
    private static Optional<SummaryList.Actions> actions(Options o) {
        return o.object("actions", actions -> {
                    List<SummaryList.Action> items = actions.objects("items").stream()
                            .map(SummaryListReader::action)
                            .toList();
                    SummaryList.Actions all = new SummaryList.Actions(items, actions.text("classes"));
                    return actions.done(
                            actions.isTruthy("items") ? Optional.of(all) : Optional.<SummaryList.Actions>empty());
                })
                .flatMap(found -> found);
    }

    private static SummaryList.Action action(Options o) {
        return o.done(SummaryList.Action.builder()
                .html(o.untrimmedContent("html", "text"))
                .href(o.printed("href"))
                .visuallyHiddenText(o.text("visuallyHiddenText"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    private static SummaryList.Card card(Options o) {
        SummaryList.Card.Builder card =
                SummaryList.Card.builder().classes(o.text("classes")).attributes(o.attributes("attributes"));
        o.object("title", SummaryListReader::title).ifPresent(card::title);
        actions(o).ifPresent(card::actions);
        return o.done(card.build());
    }

    private static SummaryList.Title title(Options o) {
        return o.done(SummaryList.Title.builder()
                .html(o.untrimmedContent("html", "text"))
                .headingLevel(o.integer("headingLevel", 2))
                .classes(o.text("classes"))
                .build());
    }
}
