package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.schema.AuditSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;

/** Begins a log: its folder, its key pair beside it, and its schemas. */
final class InitCommand implements Command {

    @Override
    public String name() {
        return "init";
    }

    @Override
    public String usage() {
        return "FOLDER --origin NAME [--schemas FILE] [--key-file FILE]";
    }

    @Override
    public String purpose() {
        return "begins a log and prints its verifier key; the signing key is put beside it, in FOLDER.key";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        LogFiles files = LogFiles.of(arguments);
        Optional<Path> schemas = arguments.file("--schemas");
        if (schemas.isPresent()) {
            requireUsable(LogFiles.schemas(schemas.get()));
        }
        requireNew(files);
        SigningKey key = generate(arguments.required("--origin"));
        Files.createDirectories(files.folder());
        key.save(files.key());
        if (schemas.isPresent()) {
            Files.copy(schemas.get(), files.schemas(), StandardCopyOption.COPY_ATTRIBUTES);
        }
        AuditLog.open(files.folder(), key).close();
        console.line(key.verifierKey().toString());
        console.note("The signing key is in " + files.key() + ": move it to where only the log's writer can read it");
        return ExitCode.INTACT;
    }

    private static SigningKey generate(String origin) {
        try {
            return SigningKey.generate(origin, new SecureRandom());
        } catch (IllegalArgumentException e) {
            throw new UsageException("The origin cannot be used: " + e.getMessage(), e);
        }
    }

    private static void requireUsable(AuditSchemas schemas) {
        if (schemas.hasPersonalFields()) {
            throw new UsageException("The schemas have personal fields, which this command cannot seal yet:"
                    + " leave them out, or begin the log in the application");
        }
    }

    private static void requireNew(LogFiles files) throws IOException {
        for (Path file : new Path[] {files.key(), files.schemas()}) {
            if (Files.exists(file)) {
                throw new UsageException("There is a file " + file + " already: name another folder");
            }
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
