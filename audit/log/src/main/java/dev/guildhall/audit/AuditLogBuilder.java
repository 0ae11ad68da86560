package dev.guildhall.audit;

import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.subject.SubjectKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says how a log over a store is to be opened; {@link #open} opens it. */
public final class AuditLogBuilder {

    final AuditStore store;
    AuditSchemas schemas = AuditSchemas.any();
    Optional<SubjectKeys> subjectKeys = Optional.empty();
    Optional<RetentionPolicy> retention = Optional.empty();
    Origin origin = Origin.untold();
    Recorder.Addresses addresses = Recorder.Addresses.KEPT;

    AuditLogBuilder(AuditStore store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /** Which actions and fields the log accepts; any, in clear, unless said otherwise. */
    public AuditLogBuilder schemas(AuditSchemas schemas) {
        this.schemas = Objects.requireNonNull(schemas, "schemas");
        return this;
    }

    /**
     * The keys of the log's subjects. With them a subject stands in the log as a token, and personal fields are sealed with
     * the subject's own key. Without them subjects stand in the log as they are given, and no schema may have personal fields.
     */
    public AuditLogBuilder subjectKeys(SubjectKeys keys) {
        this.subjectKeys = Optional.of(keys);
        return this;
    }

    /** How long entries are kept before {@link AuditLog#prune} cuts them to their hashes; for ever unless said here. */
    public AuditLogBuilder retention(RetentionPolicy policy) {
        this.retention = Optional.of(policy);
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

    /**
     * Refuses events that say where the actor's request came from, such as an IP address, for services whose policy does not
     * allow it to be kept. Unless said here an address that is given is kept, in clear.
     */
    public AuditLogBuilder withoutAddresses() {
        this.addresses = Recorder.Addresses.REFUSED;
        return this;
    }

    /**
     * The log. Where it does not come to be the store is closed.
     *
     * @throws IllegalArgumentException when schemas have personal fields and there are no subject keys, an action of the
     *     log's own is registered, or the retention policy and the schemas name different classes; all of that at once
     */
    public AuditLog open() {
        try {
            check();
            return new AuditLog(this);
        } catch (RuntimeException | Error e) {
            close(e);
            throw e;
        }
    }

    /** Nobody else may hold the store: left open it would keep its folder and its threads. */
    private void close(Throwable reason) {
        try {
            store.close();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private void check() {
        List<String> problems = new ArrayList<>();
        for (ActionSchema schema : schemas.actions()) {
            if (subjectKeys.isEmpty() && schema.hasPersonalFields()) {
                problems.add(
                        "The schema of " + schema.action()
                                + " has personal fields, and the log has no subject keys to seal them with: give subjectKeys(...)");
            }
            if (LogActions.isTaken(schema)) {
                problems.add("The action " + schema.action() + " is the log's own: name yours otherwise");
            }
        }
        retention.ifPresent(policy -> problems.addAll(policy.problemsWith(schemas)));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }
}
