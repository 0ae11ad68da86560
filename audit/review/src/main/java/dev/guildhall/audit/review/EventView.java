package dev.guildhall.audit.review;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.summarylist.SummaryList;
import dev.guildhall.components.table.Table;
import dev.guildhall.components.table.Table.Cell;
import dev.guildhall.components.textarea.Textarea;
import dev.guildhall.components.warningtext.WarningText;
import dev.guildhall.core.text.Text;
import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One event: all that it tells, and its proof. */
final class EventView {

    private static final int PROOF_ROWS = 12;

    private final LoggedEvent logged;
    private final AuditEvent event;
    private final Wording wording;
    private final ShownValue values;

    EventView(LoggedEvent logged, Wording wording) {
        this.logged = logged;
        this.event = logged.event().event();
        this.wording = wording;
        this.values = ShownValue.of(logged, wording);
    }

    static String title(LoggedEvent logged, Wording wording) {
        return wording.in(Words.EVENT) + " " + logged.index();
    }

    Html html(Optional<TlogProof> proof, AuditReader reader) {
        List<Content> parts = new ArrayList<>();
        parts.add(Markup.element("h1", "govuk-heading-l", title(logged, wording)));
        if (reader.opens() && logged.hasSealedValues()) {
            parts.add(warning(EventWords.UNOPENED));
        }
        parts.add(facts());
        if (!event.changes().isEmpty()) {
            parts.add(changes());
        }
        if (!event.details().isEmpty()) {
            parts.add(details());
        }
        parts.add(Markup.element("h2", "govuk-heading-m", wording.in(EventWords.PROOF)));
        parts.add(proof.<Content>map(this::proof).orElseGet(() -> warning(EventWords.UNPROVED)));
        return Html.join(parts);
    }

    private Textarea proof(TlogProof proof) {
        return Textarea.builder()
                .id("proof")
                .name("proof")
                .label(Label.of(wording.in(EventWords.PROOF_LABEL)))
                .hint(Hint.of(wording.in(EventWords.PROOF_HINT)))
                .rows(PROOF_ROWS)
                .value(proof.text())
                .noSpellcheck()
                .attributes(Attributes.NONE.andFlag("readonly"))
                .build();
    }

    private WarningText warning(Text text) {
        return WarningText.builder()
                .text(wording.in(text))
                .iconFallbackText(wording.in(Words.WARNING))
                .build();
    }

    private SummaryList facts() {
        SummaryList.Builder facts = SummaryList.builder();
        Instant recorded = logged.event().recorded();
        fact(facts, EventWords.RECORDED, wording.time(recorded) + " (" + recorded + ")");
        event.when().ifPresent(when -> fact(facts, EventWords.HAPPENED, wording.time(when) + " (" + when + ")"));
        fact(facts, SearchField.ACTION.label(), event.action());
        facts.row(row(SearchField.OUTCOME.label(), wording.tag(event.outcome()).toHtml()));
        fact(facts, SearchField.ACTOR.label(), wording.actor(event));
        fact(
                facts,
                EventWords.ASSURANCE,
                wording.in(Wording.assurance(event.actor().assurance())));
        fact(facts, SearchField.SUBJECT.label(), event.subject());
        fact(facts, SearchField.RESOURCE.label(), event.resource());
        fact(facts, SearchField.CASE.label(), event.caseReference());
        fact(facts, EventWords.BASIS, event.basis().map(Wording::basis).map(wording::in));
        fact(facts, EventWords.ADDRESS, event.address());
        fact(facts, EventWords.SERVICE, logged.event().origin().service());
        fact(facts, EventWords.NODE, logged.event().origin().node());
        fact(facts, SearchField.TRACE.label(), event.trace().map(TraceContext::traceId));
        fact(facts, EventWords.LEAF_HASH, logged.receipt().leafHash().base64());
        return facts.build();
    }

    private void fact(SummaryList.Builder facts, Text key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> fact(facts, key, text));
    }

    private void fact(SummaryList.Builder facts, Text key, String value) {
        facts.row(row(key, Markup.breakable(value)));
    }

    private SummaryList.Row row(Text key, Html value) {
        return SummaryList.Row.builder()
                .key(SummaryList.Cell.of(wording.in(key)))
                .value(SummaryList.Cell.of(value))
                .build();
    }

    private Table changes() {
        Table.Builder table = table(EventWords.CHANGES, EventWords.FIELD, EventWords.BEFORE, EventWords.AFTER);
        event.changes()
                .forEach((field, change) -> table.row(
                        Cell.of(Markup.breakable(field)),
                        side(change.before(), field, "before"),
                        side(change.after(), field, "after")));
        return table.build();
    }

    private Cell side(Optional<Value> value, String field, String side) {
        return Cell.of(value.map(each -> values.at(each, "changes", field, side))
                .orElse(Html.text(wording.in(EventWords.NOTHING))));
    }

    private Table details() {
        Table.Builder table = table(EventWords.DETAILS, EventWords.FIELD, EventWords.VALUE);
        event.details()
                .forEach((field, value) ->
                        table.row(Cell.of(Markup.breakable(field)), Cell.of(values.at(value, "details", field))));
        return table.build();
    }

    private Table.Builder table(Text caption, Text... head) {
        return Table.builder()
                .caption(wording.in(caption))
                .captionClasses("govuk-table__caption--m")
                .head(Stream.of(head).map(wording::in).toArray(String[]::new))
                .firstCellIsHeader();
    }
}
