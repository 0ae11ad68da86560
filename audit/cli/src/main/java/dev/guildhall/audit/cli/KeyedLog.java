package dev.guildhall.audit.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A log that is signed and has keys of its subjects: where all of them are. */
final class KeyedLog {

    @Mixin
    private final SignedLog signed = new SignedLog();

    @Option(
            names = "--master-file",
            paramLabel = "FILE",
            description = "the master key of the subjects; FOLDER.master unless said otherwise")
    private Optional<Path> master = Optional.empty();

    LogFiles files() {
        LogFiles usual = signed.files();
        return master.map(usual::withMaster).orElse(usual);
    }
}
