package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.CutList;
import dev.guildhall.audit.store.PrunableStore;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.core.actor.Actor;
import java.time.Instant;
import java.util.Optional;

/** Lets a store cut what is over by the log's policy, and tell of it. */
final class Retention {

    private final AuditStore store;
    private final AuditSchemas schemas;
    private final Optional<RetentionPolicy> policy;
    private final Recorder recorder;

    Retention(AuditLogBuilder builder, Recorder recorder) {
        this.store = builder.store;
        this.schemas = builder.schemas;
        this.policy = builder.retention;
        this.recorder = recorder;
    }

    Pruning prune(Instant now, Actor by) {
        Expiry expiry = policy.orElseThrow(() -> new IllegalStateException(
                        "The log has no retention policy, and keeps everything: open it with retention(...)"))
                .at(now, schemas);
        if (!(store instanceof PrunableStore prunable)) {
            throw new IllegalStateException("The log's store cannot prune: use one that is a PrunableStore");
        }
        return prunable.prune(expiry, cut -> recorder.own(event(cut, expiry, by)));
    }

    private static AuditEvent event(CutList cut, Expiry expiry, Actor by) {
        Pruning pruning = cut.part();
        return AuditEvent.success(LogActions.PRUNED, by)
                .detail(LogActions.ENTRIES, pruning.entries())
                .detail(LogActions.FIRST, pruning.first())
                .detail(LogActions.LAST, pruning.last())
                .detail(LogActions.TOTAL, pruning.total())
                .detail(LogActions.CLASSES, expiry.text())
                .detail(LogActions.CUT, cut.entries().text())
                .build();
    }
}
