package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.AuditLogBuilder;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.subject.SubjectKeys;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A log's folder and what stands beside it: {@code FOLDER.key}, the signing key; {@code FOLDER.master} and {@code
 * FOLDER.subjects}, the keys of its subjects; and {@code FOLDER.schemas.json}.
 *
 * @param folder the log itself, in which every byte is hashed: nothing else belongs there
 * @param signing the signing key
 * @param subjects the keys of the subjects; not there in a log that was begun without
 * @param schemas the schemas; no such file where any action is accepted
 */
record LogFiles(Path folder, SigningFiles signing, SubjectFiles subjects, Path schemas) {

    private static final String CHECKPOINT = "checkpoint";

    /** The files of the log in the folder, each at its usual place. */
    static LogFiles of(Path given) {
        Path folder = given.toAbsolutePath().normalize();
        if (folder.getFileName() == null) {
            throw new UsageException("The log cannot be the root folder: name a folder in it");
        }
        return new LogFiles(
                folder,
                new SigningFiles(beside(folder, ".key")),
                new SubjectFiles(beside(folder, ".master"), beside(folder, ".subjects")),
                beside(folder, ".schemas.json"));
    }

    /** The same, but for the signing key, which is in this file. */
    LogFiles withKey(Path file) {
        return new LogFiles(folder, new SigningFiles(file), subjects, schemas);
    }

    /** The same, but for the master key of the subjects, which is in this file. */
    LogFiles withMaster(Path file) {
        return new LogFiles(folder, signing, new SubjectFiles(file, subjects.keys()), schemas);
    }

    private static Path beside(Path folder, String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    /** Opens the log, which must have been begun, for events of its schemas. */
    AuditLog open() throws IOException {
        requireLog();
        return open(Files.exists(schemas) ? Schemas.read(schemas) : AuditSchemas.any());
    }

    /** Opens the log, which must have been begun, for what it tells of itself. */
    AuditLog openForItself() throws IOException {
        requireLog();
        return open(AuditSchemas.any());
    }

    /** Opens what keeps the log, which must have been begun, and needs no key of its subjects. */
    FileStore openStore() throws IOException {
        requireLog();
        return signing.open(folder);
    }

    private AuditLog open(AuditSchemas accepted) throws IOException {
        signing.require();
        Optional<SubjectKeys> keys = subjects.open();
        if (keys.isEmpty()) {
            requireClearSubjects();
        }
        FileStore store = signing.open(folder);
        AuditLogBuilder builder = AuditLog.over(store).schemas(accepted);
        keys.ifPresent(builder::subjectKeys);
        try {
            return builder.open();
        } catch (IllegalArgumentException e) {
            store.close();
            throw new UsageException(
                    "The schemas in " + schemas + " cannot be used with this log: " + e.getMessage(), e);
        }
    }

    /** A log that was moved without its keys would go on with subjects in clear, for ever. */
    private void requireClearSubjects() throws IOException {
        if (Entries.haveTokens(folder)) {
            throw new ToldException("The log's subjects are recorded as tokens, and the keys for that are neither at "
                    + subjects.master() + " nor in " + subjects.keys() + ": put them beside the log");
        }
    }

    /** @throws IOException when there is no log in the folder */
    void requireLog() throws IOException {
        requireFolder(folder);
        if (!Files.exists(folder.resolve(CHECKPOINT))) {
            throw new ToldException(folder + " has no checkpoint, so there is no log in it that could be opened:"
                    + " begin one with init, or let verify say what is missing");
        }
    }

    /** @throws IOException when there is no folder at this place that may be read */
    static void requireFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }
}
