package dev.guildhall.audit.cli;

import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the proof that an entry is in the log. */
@Command(
        name = "prove",
        description = "prints a C2SP tlog-proof that the entry is in the log; the signing key is not needed")
final class ProveCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final LogFolder log = new LogFolder();

    @Parameters(index = "1", paramLabel = "INDEX", description = "the index of the entry, from 0")
    private EntryIndex index;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        LogReader reader = Entries.reader(log.files());
        StoredEntry entry = Entries.at(reader, index.value());
        Checkpoint checkpoint = reader.latest();
        if (!Entries.isProved(reader, entry, checkpoint)) {
            return Entries.noteChanged(entry, console);
        }
        if (entry.bytes().isEmpty()) {
            console.note("Entry " + entry.index()
                    + " is pruned: its time was over, and only its hash is kept, which this proves");
        }
        InclusionProof inclusion = reader.tree(checkpoint).inclusionProof(entry.index());
        console.print(new TlogProof(inclusion, checkpoint).text());
        return ExitCode.INTACT;
    }
}
