package dev.guildhall.audit.cli;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one entry in words, those of a subject, or what the log is. */
@Command(
        name = "show",
        description =
                "shows the entry at the index, a subject's entries, or without either the log's origin, size and root; records that entries were read")
final class ShowCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final KeyedLog log = new KeyedLog();

    @Parameters(index = "1", arity = "0..1", paramLabel = "INDEX", description = "the index of the entry, from 0")
    private Optional<EntryIndex> index = Optional.empty();

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Option(names = "--open", description = "also what is personal and not erased; recorded, or else refused")
    private boolean opens;

    @Mixin
    private final Who who = new Who();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        if (index.isPresent() && subject.isGiven()) {
            throw new UsageException("Give INDEX or --subject, not both");
        }
        LogFiles files = log.files();
        LogReader reader = Entries.reader(files);
        Checkpoint checkpoint = reader.latest();
        if (index.isEmpty() && !subject.isGiven()) {
            return showLog(checkpoint);
        }
        return new Showing(files, reader, checkpoint).run();
    }

    /** No event is read for this, and none recorded. */
    private ExitCode showLog(Checkpoint checkpoint) throws IOException {
        if (opens) {
            throw new UsageException("Give INDEX or --subject to say what is to be opened");
        }
        EventWords words = new EventWords(console);
        words.line("origin", checkpoint.origin());
        words.line("entries", Long.toString(checkpoint.size()));
        words.line("root", checkpoint.root().base64());
        return ExitCode.INTACT;
    }

    /** One run that shows entries. */
    private final class Showing {
        private final LogFiles files;
        private final LogReader reader;
        private final Checkpoint checkpoint;
        private final Disclosure disclosure = opens ? Disclosure.OPENED : Disclosure.SEALED;
        private final EntryView view;

        Showing(LogFiles files, LogReader reader, Checkpoint checkpoint) throws IOException {
            this.files = files;
            this.reader = reader;
            this.checkpoint = checkpoint;
            PersonalValues personal = PersonalValues.of(files, checkpoint.origin(), disclosure);
            this.view = new EntryView(reader, checkpoint, personal, console);
        }

        ExitCode run() throws IOException {
            if (index.isPresent()) {
                one(Entries.at(reader, index.get().value()));
            } else {
                ofSubject();
            }
            return view.worst();
        }

        private void one(StoredEntry entry) throws IOException {
            record(ReadEvents.one(entry, disclosure, who.actor()));
            view.show(entry);
        }

        private void ofSubject() throws IOException {
            Selection selection = new Selection(reader, checkpoint, subject.recorded(files, console));
            Selection.Count count = Counting.count(selection, console);
            record(ReadEvents.ofSubject(selection, count, disclosure, who.actor()));
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
