package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.cli.LineReader.Line;
import dev.guildhall.audit.entry.EventTooLongException;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.schema.UnregisteredException;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.BrokenSealException;
import dev.guildhall.audit.subject.SubjectErasedException;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Records events from standard input, and prints each receipt once its event is on disk. */
@Command(
        name = "append",
        description = "records events from standard input, one JSON object a line, and prints a receipt for each")
final class AppendCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final KeyedLog log = new KeyedLog();

    AppendCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        try (AuditLog opened = log.files().open()) {
            return new Appending(opened, console).run();
        }
    }

    /** One run. */
    private static final class Appending {
        private final AuditLog log;
        private final Console console;
        private final LineReader lines;
        private final ReceiptPrinter receipts;
        private long refused;

        Appending(AuditLog log, Console console) {
            this.log = log;
            this.console = console;
            this.lines = new LineReader(console.in());
            this.receipts = new ReceiptPrinter(console);
        }

        ExitCode run() throws IOException {
            boolean available = true;
            try {
                while (available) {
                    Optional<Line> line = lines.next();
                    if (line.isEmpty()) {
                        break;
                    }
                    available = line.get().isBlank() || record(line.get());
                }
            } finally {
                receipts.finish();
            }
            if (!available || receipts.failed()) {
                console.note("Stopped: what has no receipt has to be sent again");
                return ExitCode.UNREADABLE;
            }
            if (refused > 0) {
                console.note(refused + (refused == 1 ? " line was" : " lines were") + " refused and not recorded");
                return ExitCode.USAGE;
            }
            return ExitCode.INTACT;
        }

        /** Records the event of a line, or says why it is refused; false where nothing can be recorded any more. */
        private boolean record(Line line) {
            if (receipts.failed()) {
                return false;
            }
            try {
                byte[] bytes = line.bytes()
                        .orElseThrow(() -> new RefusedLineException("it is longer than " + LineReader.MAX_LINE_BYTES
                                + " bytes: shorten the event's details, or record their hash"));
                AuditEvent event = EventLine.read(bytes);
                receipts.await(line.number(), log.recordAsync(event));
                return true;
            } catch (RefusedLineException e) {
                return refuse(line, String.valueOf(e.getMessage()));
            } catch (UnregisteredException e) {
                return refuse(line, "its action or one of its fields is not registered: " + meant(e));
            } catch (EventTooLongException e) {
                return refuse(
                        line,
                        "the event is longer than " + EventTooLongException.MAX_BYTES
                                + " bytes as canonical JSON: shorten its details, or record their hash");
            } catch (IllegalArgumentException | SubjectErasedException e) {
                return refuse(line, String.valueOf(e.getMessage()));
            } catch (AuditUnavailableException | BrokenSealException e) {
                console.note("line " + line.number() + " was not recorded: " + e.getMessage());
                return false;
            }
        }

        private boolean refuse(Line line, String reason) {
            refused++;
            console.note("line " + line.number() + ": refused: " + reason);
            return true;
        }

        /** What may have been meant, which is a registered name; what was given is not repeated. */
        private static String meant(UnregisteredException e) {
            return e.nearest().map(name -> "did you mean \"" + name + "\"?").orElse("add it to the schemas");
        }
    }
}
