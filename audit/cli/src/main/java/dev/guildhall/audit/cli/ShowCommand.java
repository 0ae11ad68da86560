package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Shows one entry in words, or what the log is. */
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String usage() {
        return "FOLDER [INDEX]";
    }

    @Override
    public String purpose() {
        return "shows the entry at the index, or without one the log's origin, size and root";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        Optional<Long> index = arguments.optionalValue(1).map(Arguments::index);
        LogReader log = Entries.reader(LogFiles.of(arguments));
        return index.isPresent() ? show(Entries.at(log, index.get()), console) : show(log.latest(), console);
    }

    private static ExitCode show(Checkpoint checkpoint, Console console) throws IOException {
        line(console, "origin", checkpoint.origin());
        line(console, "entries", Long.toString(checkpoint.size()));
        line(console, "root", checkpoint.root().base64());
        return ExitCode.INTACT;
    }

    private static ExitCode show(StoredEntry entry, Console console) throws IOException {
        line(console, "entry", Long.toString(entry.index()));
        line(console, "leaf hash", entry.leafHash().base64());
        if (entry.bytes().isEmpty()) {
            console.line("its time was over: only its hash was kept");
            return ExitCode.INTACT;
        }
        try {
            show(EventReader.read(entry.bytes().get()), console);
            return ExitCode.INTACT;
        } catch (MalformedEntryException e) {
            console.note("Entry " + entry.index() + " cannot be shown: " + e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    private static void show(RecordedEvent recorded, Console console) throws IOException {
        AuditEvent event = recorded.event();
        line(console, "action", event.action());
        line(console, "outcome", event.outcome().text());
        line(
                console,
                "actor",
                word(event.actor().kind()) + " " + event.actor().id() + " (assurance "
                        + word(event.actor().assurance()) + ")");
        line(console, "subject", event.subject());
        line(console, "resource", event.resource());
        line(console, "when", event.when().map(Object::toString));
        line(console, "recorded", recorded.recorded().toString());
        line(console, "service", recorded.origin().service());
        line(console, "node", recorded.origin().node());
        line(console, "address", event.address());
        line(console, "basis", event.basis().map(LawfulBasis::text));
        line(console, "case", event.caseReference());
        line(console, "trace", event.trace().map(trace -> trace.traceId() + " " + trace.spanId()));
        for (var change : event.changes().entrySet()) {
            line(console, change.getKey(), words(change.getValue()));
        }
        for (var detail : event.details().entrySet()) {
            line(console, detail.getKey(), words(detail.getValue()));
        }
    }

    private static String words(Change change) {
        return "from " + change.before().map(ShowCommand::words).orElse("nothing") + " to "
                + change.after().map(ShowCommand::words).orElse("nothing");
    }

    private static String words(Value value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        return value instanceof IntegerValue integer ? Long.toString(integer.number()) : "(" + value + ")";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void line(Console console, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            line(console, name, value.get());
        }
    }

    private static void line(Console console, String name, String value) throws IOException {
        console.line(String.format(Locale.ROOT, "%-12s %s", name, value));
    }
}
