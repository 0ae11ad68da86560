package dev.guildhall.components.json;

import dev.guildhall.components.summarylist.SummaryList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the options of the summary list. */
final class SummaryListReader {

    private SummaryListReader() {}

    static SummaryList read(Options o) {
        SummaryList.Builder list =
                SummaryList.builder().classes(o.text("classes")).attributes(o.attributes("attributes"));
        for (Options row : o.truthyObjects("rows")) {
            list.row(row(row));
        }
        if (o.isTruthy("card")) {
            list.card(card(o.part("card")));
        }
        return o.done(list.build());
    }

    private static SummaryList.Row row(Options o) {
        SummaryList.Row.Builder row = SummaryList.Row.builder().classes(o.text("classes"));
        if (o.isTruthy("key")) {
            row.key(cell(o.part("key")));
        }
        if (o.isTruthy("value")) {
            row.value(cell(o.part("value")));
        }
        Optional<SummaryList.Actions> actions = actions(o);
        if (actions.isPresent()) {
            row.actions(actions.get());
        }
        return o.done(row.build());
    }

    private static SummaryList.Cell cell(Options o) {
        return o.done(SummaryList.Cell.of(o.content("html", "text")).withClasses(o.text("classes")));
    }

    /** An empty list of actions is truthy: such a row is not one without actions. */
    private static Optional<SummaryList.Actions> actions(Options o) {
        if (!o.isTruthy("actions")) {
            return Optional.empty();
        }
        Options actions = o.part("actions");
        List<SummaryList.Action> items = new ArrayList<>();
        for (Options item : actions.objects("items")) {
            items.add(action(item));
        }
        SummaryList.Actions all = new SummaryList.Actions(items, actions.text("classes"));
        return actions.done(actions.isTruthy("items") ? Optional.of(all) : Optional.empty());
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
        if (o.isTruthy("title")) {
            card.title(title(o.part("title")));
        }
        Optional<SummaryList.Actions> actions = actions(o);
        if (actions.isPresent()) {
            card.actions(actions.get());
        }
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
