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
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes every event that the last checkpoint covers to standard output. */
final class ExportCommand implements Command {

    private static final int PAGE = 4_096;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "FOLDER [--format FORMAT]";
    }

    @Override
    public String purpose() {
        return "writes the log's events, one a line, as " + formats() + "; json-lines unless said otherwise";
    }

    private static String formats() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::text).collect(Collectors.joining(", "));
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        ExportFormat format = format(arguments.option("--format").orElse(ExportFormat.JSON_LINES.text()));
        LogReader log = Entries.reader(LogFiles.of(arguments));
        return new Exporting(log.latest(), format, console).run(log);
    }

    private static ExportFormat format(String text) {
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no such format: give one of " + formats()));
    }

    /** One run. */
    private static final class Exporting {
        private final Checkpoint checkpoint;
        private final ExportFormat format;
        private final Console console;
        private long pruned;
        private long unreadable;

        Exporting(Checkpoint checkpoint, ExportFormat format, Console console) {
            this.checkpoint = checkpoint;
            this.format = format;
            this.console = console;
        }

        ExitCode run(LogReader log) throws IOException {
            long size = checkpoint.size();
            format.begin(console.out());
            for (long index = 0; index < size; index += PAGE) {
                for (StoredEntry entry : log.entries(index, (int) Math.min(PAGE, size - index))) {
                    write(entry);
                }
            }
            if (pruned > 0) {
                console.note("Entries whose time was over, and of which only the hashes are kept: " + pruned);
            }
            return unreadable == 0 ? ExitCode.INTACT : ExitCode.UNREADABLE;
        }

        private void write(StoredEntry entry) throws IOException {
            if (entry.bytes().isEmpty()) {
                pruned++;
                return;
            }
            byte[] bytes = entry.bytes().get();
            try {
                LoggedEvent event = new LoggedEvent(
                        new Receipt(entry.index(), entry.leafHash()), EventReader.read(bytes), (JsonObject)
                                JsonValue.parse(bytes));
                format.write(event, checkpoint.origin(), console.out());
            } catch (MalformedEntryException e) {
                unreadable++;
                console.note("Entry " + entry.index() + " is left out: " + e.getMessage());
            }
        }
    }
}
