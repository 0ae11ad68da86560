package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.TextValue;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes what an event says, a line for each part that it has. */
final class EventWords {

    private final Console console;

    EventWords(Console console) {
        this.console = console;
    }

    void write(RecordedEvent recorded) throws IOException {
        AuditEvent event = recorded.event();
        line("action", event.action());
        line("outcome", event.outcome().text());
        line(
                "actor",
                event.actor().kind().text() + " " + event.actor().id() + " (assurance "
                        + event.actor().assurance().text() + ")");
        line("subject", event.subject());
        line("resource", event.resource());
        line("when", event.when().map(Object::toString));
        line("recorded", recorded.recorded().toString());
        line("service", recorded.origin().service());
        line("node", recorded.origin().node());
        line("address", event.address());
        line("basis", event.basis().map(LawfulBasis::text));
        line("case", event.caseReference());
        line("trace", event.trace().map(trace -> trace.traceId() + " " + trace.spanId()));
        for (var change : event.changes().entrySet()) {
            line(change.getKey(), words(change.getValue()));
        }
        for (var detail : event.details().entrySet()) {
            line(detail.getKey(), words(detail.getValue()));
        }
    }

    private static String words(Change change) {
        return "from " + change.before().map(EventWords::words).orElse("nothing") + " to "
                + change.after().map(EventWords::words).orElse("nothing");
    }

    private static String words(Value value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        return value instanceof IntegerValue integer ? Long.toString(integer.number()) : "(" + value + ")";
    }

    private void line(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            line(name, value.get());
        }
    }

    void line(String name, String value) throws IOException {
        console.line(String.format(Locale.ROOT, "%-12s %s", name, value));
    }
}
