package dev.guildhall.audit.reading;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** A log with subject keys and personal fields, of which visits are kept for 30 days; and its index. */
record KeyedLog(FileSubjectKeys keys, AuditLog log, AuditIndex index, Path folder, Path indexFolder, Logs.Ticking clock)
        implements AutoCloseable {

    static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "o-4", IdentityAssurance.HIGH);
    static final String SUBJECT = "QQ123456C";
    static final String HOLDER = "Canary Goldfinch-Yellowhammer";
    static final String BEFORE = "Serinus of the Canaries";
    static final long BORN = 7_419_530_286_141L;
    static final String SAID = "said by a twittering canary";
    /** Kept for ever. */
    static final String GRANTED = "permit.granted";
    /** Kept for 30 days. */
    static final String VISIT = "page.answered";

    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of(GRANTED)
                    .integer("months")
                    .personalText("holder")
                    .personalInteger("born")
                    .build(),
            ActionSchema.of(VISIT).personalText("said").retention("visits").build());

    static KeyedLog in(Path temp) {
        FileSubjectKeys keys = FileSubjectKeys.open(temp.resolve("keys"), MasterKey.generate(new SecureRandom()));
        Logs.Ticking clock = new Logs.Ticking();
        Path folder = temp.resolve("log");
        AuditLog log = AuditLog.over(FileStore.in(folder, Logs.KEY)
                        .segmentBytes(256 << 10)
                        .checkpointEvery(Duration.ofDays(1))
                        .clock(clock)
                        .open())
                .schemas(SCHEMAS)
                .subjectKeys(keys)
                .retention(RetentionPolicy.keep("visits", Period.ofDays(30)))
                .open();
        log.checkpoint();
        Path indexFolder = temp.resolve("index");
        return new KeyedLog(
                keys, log, AuditIndex.open(indexFolder, FolderReader.of(folder)), folder, indexFolder, clock);
    }

    static AuditEvent granted(String subject) {
        return AuditEvent.success(GRANTED, Actor.citizen("c-17"))
                .subject(subject)
                .detail("months", 12)
                .detail("holder", HOLDER)
                .detail("born", BORN)
                .change("holder", Change.of(BEFORE, HOLDER))
                .build();
    }

    static AuditEvent visit(String actor, String subject) {
        return AuditEvent.success(VISIT, Actor.citizen(actor))
                .subject(subject)
                .detail("said", SAID)
                .build();
    }

    AuditReader reader() {
        return AuditReader.of(index, log);
    }

    Refreshed record(AuditEvent... events) {
        Logs.record(log, List.of(events));
        return index.refresh();
    }

    /** Cuts visits that were recorded before; the index is not told. */
    Pruning pruneAfterDays(int days) {
        return log.prune(clock.advance(Duration.ofDays(days)), OFFICER);
    }

    /** The events of an action, as they stand in the log. */
    List<LoggedEvent> events(String action) {
        log.checkpoint();
        index.refresh();
        try (Snapshot snapshot = index.snapshot()) {
            return snapshot.page(AuditQuery.where().action(action).build()).events();
        }
    }

    @Override
    public void close() {
        index.close();
        log.close();
    }
}
