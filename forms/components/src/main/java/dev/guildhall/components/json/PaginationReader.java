package dev.guildhall.components.json;

import dev.guildhall.components.pagination.Pagination;
import java.util.ArrayList;
import java.util.List;

/** Reads the options of the pagination. */
final class PaginationReader {

    private PaginationReader() {}

    static Pagination read(Options o) {
        Pagination.Builder pagination = Pagination.builder()
                .landmarkLabel(o.text("landmarkLabel", "Pagination"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("items")) {
            pagination.items(items(o));
        }
        if (o.isTruthy("previous")) {
            pagination.previous(link(o.part("previous")));
        }
        if (o.isTruthy("next")) {
            pagination.next(link(o.part("next")));
        }
        return o.done(pagination.build());
    }

    private static Pagination.Link link(Options o) {
        return o.done(Pagination.Link.builder()
                .html(o.trimmedContent("html", "text"))
                .labelText(o.text("labelText"))
                .href(o.text("href"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    /** The items that are objects with at least one option. */
    private static List<Pagination.Item> items(Options o) {
        List<Pagination.Item> items = new ArrayList<>();
        for (Options item : o.truthyObjects("items")) {
            if (!item.names().isEmpty()) {
                items.add(item(item));
            }
        }
        return items;
    }

    private static Pagination.Item item(Options o) {
        Pagination.Item.Builder item = Pagination.Item.builder()
                .number(o.printed("number"))
                .href(o.printed("href"))
                .attributes(o.attributes("attributes"));
        if (o.isGiven("visuallyHiddenText")) {
            item.visuallyHiddenText(o.printed("visuallyHiddenText"));
        } else if (o.value("number").isNothing()) {
            // the reference adds a number that is not there to a text
            item.visuallyHiddenText(o.isGiven("number") ? "Page null" : "Page undefined");
        }
        if (o.isTruthy("current")) {
            item.current();
        }
        if (o.isTruthy("ellipsis")) {
            item.ellipsis();
        }
        return o.done(item.build());
    }
}
