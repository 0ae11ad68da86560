package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.publish.CheckpointPublisher;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditException;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;

/**
 * Records the checkpoints of a log in another one, best of another organisation: then to rewrite the one takes rewriting both.
 *
 * <pre>{@code
 * FileStore.in(folder, key).publishTo(new CheckpointRecorder(recordsOffice)).open();
 * }</pre>
 *
 * <p>Each is an event {@value #ACTION} whose resource is the log's name and whose details are its size, its root, and the
 * whole signed note in base64 (RFC 4648, section 4).
 */
public final class CheckpointRecorder implements CheckpointPublisher {

    /** The action of the events. */
    public static final String ACTION = "checkpoint.published";
    /** The detail that holds the signed note in base64. */
    public static final String NOTE = "note";

    private static final String ENTRIES = "entries";
    private static final String ROOT = "root";
    private static final Actor SELF = Actor.system("audit-log");

    private final AuditLog other;

    /** @param other the log to record in, which is not the one whose checkpoints are recorded */
    public CheckpointRecorder(AuditLog other) {
        this.other = Objects.requireNonNull(other, "other");
    }

    /** The action that is recorded, to be registered with the other log. */
    public static AuditSchemas schemas() {
        return AuditSchemas.of(
                ActionSchema.of(ACTION).integer(ENTRIES).text(ROOT).text(NOTE).build());
    }

    @Override
    public void publish(Checkpoint checkpoint) throws IOException {
        try {
            other.record(AuditEvent.success(ACTION, SELF)
                    .resource(checkpoint.origin())
                    .detail(ENTRIES, checkpoint.size())
                    .detail(ROOT, checkpoint.root().base64())
                    .detail(NOTE, Base64.getEncoder().encodeToString(checkpoint.bytes()))
                    .build());
        } catch (AuditException e) {
            throw new IOException("the other log did not take the checkpoint: " + e.getMessage(), e);
        }
    }
}
