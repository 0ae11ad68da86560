package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStoreBuilder;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditStore;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Logs with entries of three kinds: kept for 30 days, for 6 years and for ever. */
public final class PrunedLogs {

    /** Kept for 30 days. */
    public static final String VISIT = "page.answered";
    /** Kept for 6 years. */
    public static final String CASE = "permit.granted";
    /** Kept for ever. */
    public static final String LASTING = "officer.appointed";

    public static final Actor OFFICER = Actor.system("o-4");
    public static final Instant START = Instant.parse("2026-03-01T09:30:00Z");

    public static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of(VISIT).integer("n").text("said").retention("visits").build(),
            ActionSchema.of(CASE)
                    .integer("n")
                    .text("said")
                    .retention("casework")
                    .build(),
            ActionSchema.of(LASTING).integer("n").text("said").build());

    public static final RetentionPolicy POLICY =
            RetentionPolicy.keep("visits", Period.ofDays(30)).and("casework", Period.ofYears(6));

    private PrunedLogs() {}

    /** A clock that stands still until it is set. */
    public static final class Setting extends Clock {
        private volatile Instant now = START;

        public void set(Instant time) {
            now = time;
        }

        public void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public static AuditLog open(FileStoreBuilder store, Clock clock) {
        return over(store.clock(clock)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(256 << 10)
                .open());
    }

    public static AuditLog over(AuditStore store) {
        return AuditLog.over(store).schemas(SCHEMAS).retention(POLICY).open();
    }

    public static AuditEvent event(String action, int n) {
        return AuditEvent.success(action, OFFICER).detail("n", n).build();
    }

    /** Records so many events, one of each kind in turn. */
    public static List<Receipt> record(AuditLog log, int events) {
        return record(log, events, List.of(VISIT, CASE, LASTING));
    }

    /** Records so many events, one of each of these kinds in turn. */
    public static List<Receipt> record(AuditLog log, int events, List<String> kinds) {
        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        for (int n = 0; n < events; n++) {
            receipts.add(log.recordAsync(event(kinds.get(n % kinds.size()), n)));
        }
        return receipts.stream().map(CompletableFuture::join).toList();
    }
}
