package dev.guildhall.audit.review;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.reading.AuditIndex;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

/** A log with subject keys and personal fields, of which visits are kept for 30 days, to be reviewed. */
record KeyedReview(FileSubjectKeys keys, AuditLog log, AuditIndex index) implements AutoCloseable {

    static final String SUBJECT = "QQ123456C";
    static final String HOLDER = "Canary Goldfinch-Yellowhammer";
    static final String BEFORE = "Serinus of the Canaries";
    static final long BORN = 7_419_530_286_141L;

    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of("permit.granted")
                    .integer("months")
                    .personalText("holder")
                    .personalInteger("born")
                    .build(),
            ActionSchema.of("page.answered").retention("visits").build());

    /** 30 visits, a permit of somebody else (30) and one of the subject (31). */
    static KeyedReview in(Path folder) {
        FileSubjectKeys keys = FileSubjectKeys.open(folder.resolve("keys"), MasterKey.generate(new SecureRandom()));
        AuditLog log = AuditLog.over(FileStore.in(folder.resolve("log"), ReviewedLog.KEY)
                        .clock(Clock.fixed(ReviewedLog.RECORDED, ZoneOffset.UTC))
                        .open())
                .schemas(SCHEMAS)
                .subjectKeys(keys)
                .retention(RetentionPolicy.keep("visits", Period.ofDays(30)))
                .open();
        IntStream.range(0, 30)
                .forEach(n -> log.record(AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                        .subject(SUBJECT)
                        .build()));
        log.record(granted("QQ654321A"));
        log.record(granted(SUBJECT));
        log.checkpoint();
        AuditIndex index = AuditIndex.open(folder.resolve("index"), FolderReader.of(folder.resolve("log")));
        index.refresh();
        return new KeyedReview(keys, log, index);
    }

    private static AuditEvent granted(String subject) {
        return AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                .subject(subject)
                .detail("months", 12)
                .detail("holder", HOLDER)
                .detail("born", BORN)
                .change("holder", Change.of(BEFORE, HOLDER))
                .build();
    }

    AuditReader reader() {
        return AuditReader.of(index, log);
    }

    ReviewPage page(AuditReader reader) {
        return ReviewPage.of(reader, log::prove, ReviewedLog.SERVICE, Assets.under("/assets"), "/audit");
    }

    /** Cuts the visits to their hashes; the index is not told. */
    long prune() {
        return log.prune(ReviewedLog.RECORDED.plus(Duration.ofDays(40)), ReviewedLog.OFFICER)
                .entries();
    }

    @Override
    public void close() {
        index.close();
        log.close();
    }
}
