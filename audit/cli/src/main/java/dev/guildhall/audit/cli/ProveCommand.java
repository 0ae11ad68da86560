package dev.guildhall.audit.cli;

import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;

/** Prints the proof that an entry is in the log. */
final class ProveCommand implements Command {

    @Override
    public String name() {
        return "prove";
    }

    @Override
    public String usage() {
        return "FOLDER INDEX";
    }

    @Override
    public String purpose() {
        return "prints a C2SP tlog-proof that the entry is in the log; the signing key is not needed";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        long index = Arguments.index(arguments.value(1));
        LogReader log = Entries.reader(LogFiles.of(arguments));
        StoredEntry entry = Entries.at(log, index);
        Checkpoint checkpoint = log.latest();
        if (!Entries.isProved(log, entry, checkpoint)) {
            return Entries.noteChanged(entry, console);
        }
        if (entry.bytes().isEmpty()) {
            console.note(
                    "Entry " + index + " is pruned: its time was over, and only its hash is kept, which this proves");
        }
        InclusionProof inclusion = log.tree(checkpoint).inclusionProof(entry.index());
        console.print(new TlogProof(inclusion, checkpoint).text());
        return ExitCode.INTACT;
    }
}
