package dev.guildhall.audit.review;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.summarylist.SummaryList;
import dev.guildhall.components.table.Table;
import dev.guildhall.components.table.Table.Cell;
import dev.guildhall.components.textarea.Textarea;
import dev.guildhall.components.warningtext.WarningText;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One event: all that it tells, and its proof. */
final class EventView {

    private static final int PROOF_ROWS = 12;

    private EventView() {}

    static String title(LoggedEvent logged) {
        return "Event " + logged.index();
    }

    static Html of(LoggedEvent logged, Optional<TlogProof> proof) {
        AuditEvent event = logged.event().event();
        List<Content> parts = new ArrayList<>();
        parts.add(Markup.element("h1", "govuk-heading-l", title(logged)));
        parts.add(facts(logged));
        if (!event.changes().isEmpty()) {
            parts.add(changes(event.changes()));
        }
        if (!event.details().isEmpty()) {
            parts.add(details(event.details()));
        }
        parts.add(Markup.element("h2", "govuk-heading-m", "Proof"));
        parts.add(proof.<Content>map(EventView::proof).orElseGet(EventView::unproved));
        return Html.join(parts);
    }

    private static Textarea proof(TlogProof proof) {
        return Textarea.builder()
                .id("proof")
                .name("proof")
                .label(Label.of("Proof that this event is in the log"))
                .hint(Hint.of(
                        "A C2SP tlog-proof. Anyone with the log’s public key can check it with the leaf hash above,"
                                + " without this service"))
                .rows(PROOF_ROWS)
                .value(proof.text())
                .noSpellcheck()
                .attributes(Attributes.NONE.andFlag("readonly"))
                .build();
    }

    private static WarningText unproved() {
        return WarningText.builder()
                .text("This event cannot be proved. The log may have been changed: ask for it to be verified.")
                .build();
    }

    private static SummaryList facts(LoggedEvent logged) {
        AuditEvent event = logged.event().event();
        SummaryList.Builder facts = SummaryList.builder();
        fact(
                facts,
                "Recorded",
                Wording.time(logged.event().recorded()) + " (" + logged.event().recorded() + ")");
        event.when().ifPresent(when -> fact(facts, "Happened", Wording.time(when) + " (" + when + ")"));
        fact(facts, "Action", event.action());
        facts.row(row("Outcome", Wording.outcome(event.outcome()).toHtml()));
        fact(facts, "Actor", Wording.actor(event));
        fact(
                facts,
                "Identity assurance",
                SearchField.sentence(event.actor()
                        .assurance()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ')));
        fact(facts, "Subject", event.subject());
        fact(facts, "Resource", event.resource());
        fact(facts, "Case", event.caseReference());
        fact(
                facts,
                "Lawful basis",
                event.basis().map(LawfulBasis::text).map(text -> SearchField.sentence(text.replace('-', ' '))));
        fact(facts, "Address", event.address());
        fact(facts, "Service", logged.event().origin().service());
        fact(facts, "Node", logged.event().origin().node());
        fact(facts, "Trace", event.trace().map(TraceContext::traceId));
        fact(facts, "Leaf hash", logged.receipt().leafHash().base64());
        return facts.build();
    }

    private static void fact(SummaryList.Builder facts, String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> fact(facts, key, text));
    }

    private static void fact(SummaryList.Builder facts, String key, String value) {
        facts.row(row(key, Markup.breakable(value)));
    }

    private static SummaryList.Row row(String key, Html value) {
        return SummaryList.Row.builder()
                .key(SummaryList.Cell.of(key))
                .value(SummaryList.Cell.of(value))
                .build();
    }

    private static Table changes(Map<String, Change> changes) {
        Table.Builder table = Table.builder()
                .caption("Changes")
                .captionClasses("govuk-table__caption--m")
                .head("Field", "Before", "After")
                .firstCellIsHeader();
        changes.forEach((field, change) ->
                table.row(Cell.of(Markup.breakable(field)), side(change.before()), side(change.after())));
        return table.build();
    }

    private static Cell side(Optional<Value> value) {
        return Cell.of(value.map(Wording::value).orElse(Html.text("Nothing")));
    }

    private static Table details(Map<String, Value> details) {
        Table.Builder table = Table.builder()
                .caption("Details")
                .captionClasses("govuk-table__caption--m")
                .head("Field", "Value")
                .firstCellIsHeader();
        details.forEach((field, value) -> table.row(Cell.of(Markup.breakable(field)), Cell.of(Wording.value(value))));
        return table.build();
    }
}
