package dev.guildhall.audit;

import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditStore;
import java.util.Objects;
import java.util.Optional;

/** Says how a log over a store is to be opened; {@link #open} opens it. */
public final class AuditLogBuilder {

    final AuditStore store;
    AuditSchemas schemas = AuditSchemas.any();
    Origin origin = Origin.untold();

    AuditLogBuilder(AuditStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /** Which actions and fields the log accepts; any, in clear, unless said otherwise. */
    public AuditLogBuilder schemas(AuditSchemas schemas) {
        this.schemas = Objects.requireNonNull(schemas, "schemas");
        return this;
    }

    /**
     * Where events are recorded; not told unless said here.
     *
     * @param service the service, such as {@code parking-permits}
     * @param node which of its nodes, such as the host's name
     * @throws IllegalArgumentException when a name is blank, over 128 characters or not visible ASCII
     */
    public AuditLogBuilder origin(String service, String node) {
        this.origin = new Origin(Optional.of(service), Optional.of(node));
        return this;
    }

    /** The log. */
    public AuditLog open() {
        return new AuditLog(this);
    }
}
