package dev.guildhall.audit.cli;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.util.Optional;

/** Shows one entry in words, those of a subject, or what the log is. */
final class ShowCommand implements Command {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String usage() {
        return "FOLDER [INDEX] [--subject SUBJECT] [--open] [--by ID] [--key-file FILE] [--master-file FILE]";
    }

    @Override
    public String purpose() {
        return "shows the entry at the index, a subject's entries, or without either the log's origin, size and root;"
                + " records that entries were read";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        Optional<Long> index = arguments.optionalValue(1).map(Arguments::index);
        boolean ofSubject = arguments.option("--subject").isPresent();
        if (index.isPresent() && ofSubject) {
            throw new UsageException("Give INDEX or --subject, not both");
        }
        LogFiles files = LogFiles.of(arguments);
        LogReader log = Entries.reader(files);
        Checkpoint checkpoint = log.latest();
        if (index.isEmpty() && !ofSubject) {
            return showLog(arguments, checkpoint, console);
        }
        return new Showing(arguments, files, log, checkpoint, console).run(index);
    }

    /** No event is read for this, and none recorded. */
    private static ExitCode showLog(Arguments arguments, Checkpoint checkpoint, Console console) throws IOException {
        if (arguments.has("--open")) {
            throw new UsageException("Give INDEX or --subject to say what is to be opened");
        }
        EventWords words = new EventWords(console);
        words.line("origin", checkpoint.origin());
        words.line("entries", Long.toString(checkpoint.size()));
        words.line("root", checkpoint.root().base64());
        return ExitCode.INTACT;
    }

    /** One run that shows entries. */
    private static final class Showing {
        private final Arguments arguments;
        private final LogFiles files;
        private final LogReader log;
        private final Checkpoint checkpoint;
        private final Console console;
        private final Disclosure disclosure;
        private final EntryView view;

        Showing(Arguments arguments, LogFiles files, LogReader log, Checkpoint checkpoint, Console console)
                throws IOException {
            this.arguments = arguments;
            this.files = files;
            this.log = log;
            this.checkpoint = checkpoint;
            this.console = console;
            this.disclosure = arguments.has("--open") ? Disclosure.OPENED : Disclosure.SEALED;
            this.view =
                    new EntryView(log, checkpoint, PersonalValues.of(files, checkpoint.origin(), disclosure), console);
        }

        ExitCode run(Optional<Long> index) throws IOException {
            if (index.isPresent()) {
                one(Entries.at(log, index.get()));
            } else {
                ofSubject();
            }
            return view.worst();
        }

        private void one(StoredEntry entry) throws IOException {
            record(ReadEvents.one(entry, disclosure, Who.of(arguments)));
            view.show(entry);
        }

        private void ofSubject() throws IOException {
            Selection selection = new Selection(log, checkpoint, Subject.recorded(arguments, files, console));
            Selection.Count count = Counting.count(selection, console);
            record(ReadEvents.ofSubject(selection, count, disclosure, Who.of(arguments)));
            boolean[] more = {false};
            selection.each(entry -> {
                console.print(more[0] ? "\n" : "");
                more[0] = true;
                view.show(entry);
            });
            count.notePruned(console);
        }

        private void record(AuditEvent event) throws IOException {
            Reading reading = new Reading(files, console);
            if (disclosure == Disclosure.OPENED) {
                reading.require(event);
            } else {
                reading.record(event);
            }
        }
    }
}
