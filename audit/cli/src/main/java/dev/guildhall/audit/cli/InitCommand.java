package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a log: its folder, its keys beside it, and its schemas. */
@Command(
        name = "init",
        description =
                "begins a log and prints its verifier key; its signing key and the keys of its subjects are put beside it")
final class InitCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final KeyedLog log = new KeyedLog();

    @Option(
            names = "--origin",
            required = true,
            paramLabel = "NAME",
            description = "the log's name, such as example.gov.uk/permits: no spaces, no plus sign")
    private String origin;

    @Option(
            names = "--schemas",
            paramLabel = "FILE",
            description = "a JSON file: which actions and fields are accepted, and which are personal")
    private Optional<Path> schemas = Optional.empty();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        LogFiles files = log.files();
        if (schemas.isPresent()) {
            Schemas.read(schemas.get());
        }
        requireNew(files);
        SigningKey key = generate(origin);
        Files.createDirectories(files.folder());
        key.save(files.signing().key());
        files.subjects().begin();
        if (schemas.isPresent()) {
            Files.copy(schemas.get(), files.schemas(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        AuditLog.open(files.folder(), key).close();
        console.line(key.verifierKey().toString());
        console.note("The signing key is in " + files.signing().key()
                + ": move it to where only the log's writer can read it");
        console.note("The master key of the subjects is in " + files.subjects().master() + ", and their own keys in "
                + files.subjects().keys() + ": keep the two apart, and both away from copies of the log");
        return ExitCode.INTACT;
    }

    private static SigningKey generate(String origin) {
        try {
            return SigningKey.generate(origin, new SecureRandom());
        } catch (IllegalArgumentException e) {
            throw new UsageException("The origin cannot be used: " + e.getMessage(), e);
        }
    }

    private static void requireNew(LogFiles files) throws IOException {
        List<Path> made = List.of(
                files.signing().key(),
                files.signing().next(),
                files.subjects().master(),
                files.subjects().keys(),
                files.schemas());
        for (Path file : made) {
            if (Files.exists(file)) {
                throw new UsageException("There is a file " + file + " already: name another folder");
            }
        }
        if (Files.exists(files.folder()) && !Files.isDirectory(files.folder())) {
            throw new UsageException("There is a file " + files.folder() + " already: name another folder");
        }
        if (Files.isDirectory(files.folder())) {
            try (Stream<Path> there = Files.list(files.folder())) {
                if (there.findAny().isPresent()) {
                    throw new UsageException("The folder " + files.folder() + " is not empty: name a new one");
                }
            }
        }
    }
}
