package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.AuditException;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.subject.SubjectToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds entries of a log by their index. */
final class Entries {

    /** How many entries tell of a whole log how its subjects are recorded. */
    private static final int SAMPLE = 256;

    private Entries() {}

    /** Reads the log in the files' folder, which must be one. */
    static LogReader reader(LogFiles files) throws IOException {
        files.requireLog();
        return FolderReader.of(files.folder());
    }

    /**
     * The entry at the index.
     *
     * @throws UsageException when the last checkpoint does not cover it
     */
    static StoredEntry at(LogReader log, long index) {
        long size = log.latest().size();
        if (index >= size) {
            throw new UsageException("The last checkpoint covers " + size + " entries, and entry " + index
                    + " is not among them: give a lower index, or run checkpoint first");
        }
        return log.entries(index, 1).get(0);
    }

    /** Whether the entry leads to the checkpoint's root. */
    static boolean isProved(LogReader log, StoredEntry entry, Checkpoint checkpoint) throws IOException {
        return log.tree(checkpoint).inclusionProof(entry.index()).verifies(entry.leafHash(), checkpoint.root());
    }

    /** Tells that an entry was changed. */
    static ExitCode noteChanged(StoredEntry entry, Console console) {
        console.note("Entry " + entry.index()
                + " does not lead to the checkpoint's root: the log was changed; verify says where");
        return ExitCode.TAMPERED;
    }

    /** Whether the log's last entries name subjects by tokens; those of a damaged log are not looked at. */
    static boolean haveTokens(Path folder) {
        try {
            LogReader log = FolderReader.of(folder);
            return log.entries(Math.max(0, log.latest().size() - SAMPLE), SAMPLE).stream()
                    .anyMatch(Entries::hasToken);
        } catch (AuditException damaged) {
            return false;
        }
    }

    private static boolean hasToken(StoredEntry entry) {
        return subject(entry).flatMap(SubjectToken::parse).isPresent();
    }

    /** The subject as it stands in the entry; empty where it has none, is no event, or was cut to its hash. */
    static Optional<String> subject(StoredEntry entry) {
        try {
            return entry.bytes().isEmpty()
                    ? Optional.empty()
                    : EventReader.read(entry.bytes().get()).event().subject();
        } catch (MalformedEntryException noEvent) {
            return Optional.empty();
        }
    }
}
