package dev.guildhall.audit.cli;

import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import java.util.List;

/** Writes every entry that the last checkpoint covers to standard output. */
final class ExportCommand implements Command {

    private static final int PAGE = 4_096;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "FOLDER";
    }

    @Override
    public String purpose() {
        return "writes the log as JSON Lines: each entry's index, leaf hash and event, as it was hashed";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        LogReader log = Entries.reader(LogFiles.of(arguments));
        long size = log.latest().size();
        for (long index = 0; index < size; index += PAGE) {
            List<StoredEntry> page = log.entries(index, (int) Math.min(PAGE, size - index));
            for (StoredEntry entry : page) {
                write(entry, console);
            }
        }
        return ExitCode.INTACT;
    }

    private static void write(StoredEntry entry, Console console) throws IOException {
        console.print("{\"index\":" + entry.index() + ",\"leafHash\":\""
                + entry.leafHash().base64() + "\"");
        if (entry.bytes().isPresent()) {
            console.print(",\"event\":");
            console.out().write(entry.bytes().get());
        }
        console.print("}\n");
    }
}
