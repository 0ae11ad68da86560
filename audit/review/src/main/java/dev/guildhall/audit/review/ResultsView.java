package dev.guildhall.audit.review;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.pagination.Pagination;
import dev.guildhall.components.table.Table;
import dev.guildhall.components.table.Table.Cell;
import dev.guildhall.core.text.Text;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The events that were found, as a table, and the way to those before and after. */
final class ResultsView {

    private final Results results;
    private final Parameters parameters;
    private final Wording wording;

    ResultsView(Results results, Parameters parameters, Wording wording) {
        this.results = results;
        this.parameters = parameters;
        this.wording = wording;
    }

    Html html() {
        List<Content> parts = new ArrayList<>();
        if (results.events().isEmpty()) {
            parts.add(Markup.element("h2", "govuk-heading-m", wording.in(Words.NO_EVENTS)));
            parts.add(Markup.paragraph(wording.in(Words.NONE_MATCHES)));
        } else {
            parts.add(table());
        }
        if (results.pruned() > 0) {
            parts.add(Markup.paragraph(pruned(results.pruned())));
        }
        parts.add(pagination());
        return Html.join(parts);
    }

    private String pruned(int count) {
        return count == 1
                ? wording.in(Words.ONE_PRUNED)
                : wording.in(Words.MANY_PRUNED).replace("{}", Integer.toString(count));
    }

    private Table table() {
        Table.Builder table = Table.builder()
                .caption(wording.in(Words.NEWEST_FIRST))
                .captionClasses("govuk-table__caption--m")
                .head(
                        Cell.of(Markup.breakable(wording.in(Words.EVENT))),
                        Cell.of(Markup.breakable(wording.in(SearchField.ACTION.label()))),
                        Cell.of(wording.in(Words.WHO)))
                .classes("govuk-table--small-text-until-tablet")
                .firstCellIsHeader();
        for (LoggedEvent logged : results.events()) {
            AuditEvent event = logged.event().event();
            String href = parameters
                    .with(SearchForm.EVENT, Long.toString(logged.index()))
                    .href();
            Html actor = Markup.breakable(wording.actor(event));
            table.row(
                    Cell.of(lines(
                            Markup.link(href, EventView.title(logged, wording)),
                            Markup.light(wording.time(logged.event().recorded())))),
                    Cell.of(lines(
                            Markup.breakable(event.action()),
                            wording.tag(event.outcome()).toHtml())),
                    Cell.of(event.subject()
                            .filter(subject -> !subject.isBlank())
                            .map(subject -> lines(actor, Markup.breakable(wording.in(Words.ABOUT) + " " + subject)))
                            .orElse(actor)));
        }
        return table.build();
    }

    private static Html lines(Html first, Html second) {
        return Html.join(first, Html.of("<br>"), second);
    }

    private Html pagination() {
        if (results.newer().isEmpty() && results.older().isEmpty()) {
            return Html.empty();
        }
        Pagination.Builder pagination = Pagination.builder().landmarkLabel(wording.in(Words.PAGES));
        link(results.newer(), SearchForm.BEFORE, Words.NEWER).ifPresent(pagination::previous);
        link(results.older(), SearchForm.AFTER, Words.OLDER).ifPresent(pagination::next);
        return pagination.build().toHtml();
    }

    private Optional<Pagination.Link> link(OptionalLong index, String place, Text text) {
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(Pagination.Link.builder()
                        .text(wording.in(text))
                        .href(parameters.at(place, index.getAsLong()).href())
                        .build());
    }
}
