package dev.guildhall.audit.cli;

import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.IOException;

/** Finds entries of a log by their index. */
final class Entries {

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
}
