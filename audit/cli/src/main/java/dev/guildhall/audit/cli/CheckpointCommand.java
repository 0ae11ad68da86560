package dev.guildhall.audit.cli;

import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.store.LogInUseException;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a checkpoint, to be kept elsewhere. */
@Command(
        name = "checkpoint",
        description =
                "prints the log's checkpoint, after signing all that was recorded where the signing key is at hand")
final class CheckpointCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final SignedLog log = new SignedLog();

    CheckpointCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        LogFiles files = log.files();
        files.requireLog();
        if (log.hasKeyFile() || files.signing().isThere()) {
            try (FileStore store = files.openStore()) {
                console.print(store.checkpoint().text());
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
