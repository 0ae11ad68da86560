package dev.guildhall.audit.cli;

import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.store.LogInUseException;
import java.io.IOException;

/** Prints a checkpoint, to be kept elsewhere. */
final class CheckpointCommand implements Command {

    @Override
    public String name() {
        return "checkpoint";
    }

    @Override
    public String usage() {
        return "FOLDER [--key-file FILE]";
    }

    @Override
    public String purpose() {
        return "prints the log's checkpoint, after signing all that was recorded where the signing key is at hand";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        LogFiles files = LogFiles.of(arguments);
        files.requireLog();
        if (arguments.option("--key-file").isPresent() || files.signing().isThere()) {
            try (FileStore log = files.openStore()) {
                console.print(log.checkpoint().text());
                return ExitCode.INTACT;
            } catch (LogInUseException e) {
                console.note(
                        e.processId().isPresent()
                                ? "Process " + e.processId().getAsLong()
                                        + " writes to the log: this is its last checkpoint"
                                : "Another process writes to the log: this is its last checkpoint");
            }
        }
        console.print(FolderReader.of(files.folder()).latest().text());
        return ExitCode.INTACT;
    }
}
