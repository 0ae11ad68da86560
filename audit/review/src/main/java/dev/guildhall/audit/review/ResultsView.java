package dev.guildhall.audit.review;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.pagination.Pagination;
import dev.guildhall.components.table.Table;
import dev.guildhall.components.table.Table.Cell;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The events that were found, as a table, and the way to those before and after. */
final class ResultsView {

    private ResultsView() {}

    static Html of(Results results, Parameters parameters) {
        List<Content> parts = new ArrayList<>();
        if (results.events().isEmpty()) {
            parts.add(Markup.element("h2", "govuk-heading-m", "No events"));
            parts.add(Markup.paragraph("No event in the log matches this search."));
        } else {
            parts.add(table(results.events(), parameters));
        }
        if (results.pruned() > 0) {
            parts.add(Markup.paragraph(pruned(results.pruned())));
        }
        parts.add(pagination(results, parameters));
        return Html.join(parts);
    }

    private static String pruned(int count) {
        return count == 1
                ? "One more event is not kept any longer: its time was over."
                : count + " more events are not kept any longer: their time was over.";
    }

    private static Table table(List<LoggedEvent> events, Parameters parameters) {
        Table.Builder table = Table.builder()
                .caption("Events, newest first")
                .captionClasses("govuk-table__caption--m")
                .head("Event", "Action", "Who")
                .classes("govuk-table--small-text-until-tablet")
                .firstCellIsHeader();
        for (LoggedEvent logged : events) {
            AuditEvent event = logged.event().event();
            String href = parameters
                    .with(SearchForm.EVENT, Long.toString(logged.index()))
                    .href();
            table.row(
                    Cell.of(lines(
                            Markup.link(href, EventView.title(logged)),
                            Markup.light(Wording.time(logged.event().recorded())))),
                    Cell.of(lines(
                            Markup.breakable(event.action()),
                            Wording.outcome(event.outcome()).toHtml())),
                    Cell.of(event.subject()
                            .filter(subject -> !subject.isBlank())
                            .map(subject ->
                                    lines(Markup.breakable(Wording.actor(event)), Markup.breakable("about " + subject)))
                            .orElse(Markup.breakable(Wording.actor(event)))));
        }
        return table.build();
    }

    private static Html lines(Html first, Html second) {
        return Html.join(first, Html.of("<br>"), second);
    }

    private static Html pagination(Results results, Parameters parameters) {
        if (results.newer().isEmpty() && results.older().isEmpty()) {
            return Html.empty();
        }
        Pagination.Builder pagination = Pagination.builder().landmarkLabel("Pages of events");
        link(results.newer(), SearchForm.BEFORE, "Newer events", parameters).ifPresent(pagination::previous);
        link(results.older(), SearchForm.AFTER, "Older events", parameters).ifPresent(pagination::next);
        return pagination.build().toHtml();
    }

    private static Optional<Pagination.Link> link(
            OptionalLong index, String place, String text, Parameters parameters) {
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(Pagination.Link.builder()
                        .text(text)
                        .href(parameters.at(place, index.getAsLong()).href())
                        .build());
    }
}
