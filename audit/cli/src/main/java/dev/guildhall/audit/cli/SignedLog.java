package dev.guildhall.audit.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A log that is signed: its folder, and where its signing key is. */
final class SignedLog {

    @Mixin
    private final LogFolder folder = new LogFolder();

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "the signing key; FOLDER.key unless said otherwise")
    private Optional<Path> key = Optional.empty();

    boolean hasKeyFile() {
        return key.isPresent();
    }

    LogFiles files() {
        LogFiles usual = folder.files();
        return key.map(usual::withKey).orElse(usual);
    }
}
