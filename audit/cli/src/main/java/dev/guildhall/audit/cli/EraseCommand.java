package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Destroys a subject's key, so that nobody can read again what was sealed with it, and records that. */
@Command(name = "erase", description = "destroys the subject's key for good, records that, and prints the receipt")
final class EraseCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final KeyedLog log = new KeyedLog();

    @Parameters(
            index = "1",
            paramLabel = "SUBJECT",
            description = "exactly as in the events; - reads it from standard input")
    private String subject;

    @Mixin
    private final Who who = new Who();

    EraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        LogFiles files = log.files();
        files.requireLog();
        String erased = Subject.given(subject, console);
        Actor by = who.actor();
        Receipt receipt;
        boolean before;
        try (AuditLog opened = files.openForItself()) {
            SubjectKeys keys = files.subjects().open().orElseThrow(EraseCommand::withoutKeys);
            before = keys.isDestroyed(keys.token(erased));
            receipt = opened.erase(erased, by);
            console.line(ReceiptLine.of(receipt));
        }
        if (before) {
            console.note("The subject was erased before: the log now tells of both times");
        } else if (!hadKey(files, receipt)) {
            console.note("The subject had no key: nothing that is recorded of it was sealed, and what stands in clear"
                    + " stays so. If you expected otherwise, give the subject exactly as in the events");
        }
        return ExitCode.INTACT;
    }

    private static UsageException withoutKeys() {
        return new UsageException("The log was begun without keys of subjects: they stand in it in clear, and no"
                + " entry can be changed. Nothing was erased. Begin a new log with init, which makes such keys");
    }

    /** As the log tells it. */
    private static boolean hadKey(LogFiles files, Receipt receipt) throws IOException {
        StoredEntry entry = Entries.at(Entries.reader(files), receipt.index());
        try {
            return entry.bytes().isPresent()
                    && Value.of(1)
                            .equals(EventReader.read(entry.bytes().get())
                                    .event()
                                    .details()
                                    .get(LogActions.KEYS));
        } catch (MalformedEntryException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }
}
