package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.subject.BrokenSealException;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the events that the last checkpoint covers, or those of one subject, to standard output. */
@Command(name = "export", description = "writes the log's events, one a line; records that they were taken out")
final class ExportCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final KeyedLog log = new KeyedLog();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json-lines (unless said otherwise), csv, cloud-events or ocsf")
    private ExportFormat format = ExportFormat.JSON_LINES;

    @Mixin
    private final SubjectOption subject = new SubjectOption();

    @Mixin
    private final Who who = new Who();

    ExportCommand(Console console) {
        this.console = console;
    }

    private static String formats() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::text).collect(Collectors.joining(", "));
    }

    @Override
    public ExitCode run() throws IOException {
        LogFiles files = log.files();
        LogReader reader = Entries.reader(files);
        Checkpoint checkpoint = reader.latest();
        PersonalValues personal = PersonalValues.of(files, checkpoint.origin(), Disclosure.SEALED);
        Selection selection = new Selection(reader, checkpoint, subject.recorded(files, console));
        Selection.Count count = Counting.count(selection, console);
        new Reading(files, console).record(ReadEvents.exported(selection, count, format, who.actor()));
        count.notePruned(console);
        return new Exporting(checkpoint.origin(), format, personal, console).run(selection);
    }

    /** @throws UsageException when there is no format of this name */
    static ExportFormat format(String text) {
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no such format: give one of " + formats()));
    }

    /** One run. */
    private static final class Exporting {
        private final String origin;
        private final ExportFormat format;
        private final PersonalValues personal;
        private final Console console;
        private long unreadable;

        Exporting(String origin, ExportFormat format, PersonalValues personal, Console console) {
            this.origin = origin;
            this.format = format;
            this.personal = personal;
            this.console = console;
        }

        ExitCode run(Selection selection) throws IOException {
            format.begin(console.out());
            selection.each(this::write);
            return unreadable == 0 ? ExitCode.INTACT : ExitCode.UNREADABLE;
        }

        private void write(StoredEntry entry) throws IOException {
            byte[] bytes = entry.bytes().orElseThrow();
            try {
                LoggedEvent event = new LoggedEvent(
                        new Receipt(entry.index(), entry.leafHash()), personal.of(EventReader.read(bytes)), (JsonObject)
                                JsonValue.parse(bytes));
                format.write(event, origin, console.out());
            } catch (MalformedEntryException | BrokenSealException e) {
                unreadable++;
                console.note("Entry " + entry.index() + " is left out: " + e.getMessage());
            }
        }
    }
}
