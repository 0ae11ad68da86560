package dev.guildhall.audit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** A log that is read: its folder, the first value of a command. */
final class LogFolder {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "the log's folder")
    private Path folder;

    Path folder() {
        return folder;
    }

    LogFiles files() {
        return LogFiles.of(folder);
    }
}
