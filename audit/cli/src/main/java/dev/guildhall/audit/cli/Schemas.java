package dev.guildhall.audit.cli;

import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.schema.SchemasJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads schemas from a file. */
final class Schemas {

    private static final long MAX_BYTES = 8 << 20;

    private Schemas() {}

    /**
     * The schemas in the file.
     *
     * @throws UsageException when it holds none that a log can be opened with
     */
    static AuditSchemas read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UsageException("The file " + file + " is too large for schemas");
        }
        AuditSchemas schemas;
        try {
            schemas = SchemasJson.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new UsageException("The schemas in " + file + " cannot be used: " + e.getMessage(), e);
        }
        String taken = schemas.actions().stream()
                .filter(LogActions::isTaken)
                .map(ActionSchema::action)
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new UsageException("The schemas in " + file + " name actions that are the log's own: " + taken
                    + ": name yours otherwise");
        }
        return schemas;
    }
}
