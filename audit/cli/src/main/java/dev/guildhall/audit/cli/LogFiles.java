package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.SchemasJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A log's folder and the files beside it: {@code FOLDER.key}, the signing key, and {@code FOLDER.schemas.json}.
 *
 * @param folder the log itself, in which every byte is hashed: nothing else belongs there
 * @param key the signing key
 * @param schemas the schemas; no such file where any action is accepted
 */
record LogFiles(Path folder, Path key, Path schemas) {

    private static final String CHECKPOINT = "checkpoint";
    private static final long MAX_SCHEMAS_BYTES = 8 << 20;

    /** The files of the log in the folder that was given first, and with {@code --key-file} where its key is. */
    static LogFiles of(Arguments arguments) {
        Path folder = arguments.folder().toAbsolutePath().normalize();
        if (folder.getFileName() == null) {
            throw new UsageException("The log cannot be the root folder: name a folder in it");
        }
        return new LogFiles(
                folder,
                arguments.file("--key-file").orElseGet(() -> beside(folder, ".key")),
                beside(folder, ".schemas.json"));
    }

    private static Path beside(Path folder, String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    /** Opens the log, which must have been begun. */
    AuditLog open() throws IOException {
        requireLog();
        SigningKey signing = signingKey();
        AuditSchemas accepted = Files.exists(schemas) ? schemas(schemas) : AuditSchemas.any();
        return AuditLog.over(FileStore.in(folder, signing).open())
                .schemas(accepted)
                .open();
    }

    /** @throws NoSuchFileException when there is no log in the folder */
    void requireLog() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.exists(folder.resolve(CHECKPOINT))) {
            throw new IOException(folder + " has no checkpoint, so there is no log in it that could be opened:"
                    + " begin one with init, or let verify say what is missing");
        }
    }

    private SigningKey signingKey() throws IOException {
        if (!Files.exists(key)) {
            throw new IOException("the log's signing key is not at " + key + ": say with --key-file where it is");
        }
        try {
            return SigningKey.load(key);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Reads schemas.
     *
     * @throws UsageException when the file holds none
     */
    static AuditSchemas schemas(Path file) throws IOException {
        if (Files.size(file) > MAX_SCHEMAS_BYTES) {
            throw new UsageException("The file " + file + " is too large for schemas");
        }
        try {
            return SchemasJson.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new UsageException("The schemas in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }
}
