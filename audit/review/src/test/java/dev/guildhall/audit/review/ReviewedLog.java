package dev.guildhall.audit.review;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.reading.AuditIndex;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A log of 60 events and its review page. */
record ReviewedLog(AuditLog log, AuditIndex index, ReviewPage page) implements AutoCloseable {

    static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "o-4", IdentityAssurance.HIGH);
    static final Instant RECORDED = Instant.parse("2026-04-01T09:00:00Z");
    static final int EVENTS = 60;
    static final ServiceDetails SERVICE = ServiceDetails.named(Text.of("Parking permits", "Trwyddedau parcio"))
            .languages(Language.ENGLISH, Language.WELSH)
            .build();
    private static final List<Outcome> OUTCOMES = List.of(Outcome.SUCCESS, Outcome.REFUSED, Outcome.FAILED);

    static ReviewedLog in(Path folder) {
        AuditLog log = AuditLog.over(FileStore.in(folder.resolve("log"), KEY)
                        .clock(Clock.fixed(RECORDED, ZoneOffset.UTC))
                        .open())
                .origin("permits", "node-1")
                .open();
        IntStream.range(0, EVENTS)
                .mapToObj(n -> log.recordAsync(event(n)))
                .toList()
                .forEach(CompletableFuture::join);
        log.checkpoint();
        AuditIndex index = AuditIndex.open(folder.resolve("index"), FolderReader.of(folder.resolve("log")));
        index.refresh();
        ReviewPage page =
                ReviewPage.of(AuditReader.of(index, log), log::prove, SERVICE, Assets.under("/assets"), "/audit");
        return new ReviewedLog(log, index, page);
    }

    /** The last event has everything that an event may have. */
    private static AuditEvent event(int n) {
        Outcome outcome = OUTCOMES.get(n % 3);
        EventBuilder event = AuditEvent.of("permit.granted", outcome, Actor.citizen("c-" + n))
                .subject("s-" + n % 2);
        if (n < EVENTS - 1) {
            return event.build();
        }
        return event.resource("permit-4711")
                .when(Instant.parse("2026-04-01T08:59:59.5Z"))
                .address("192.0.2.7")
                .basis(LawfulBasis.PUBLIC_TASK)
                .caseReference("<b>case & co</b>")
                .trace(new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"))
                .change("status", "open", "closed")
                .change("name", Change.added(new SealedValue("c2VhbGVk")))
                .detail("months", 12)
                .detail("averyveryverylongnameofafieldthatdoesnotbreak", "x".repeat(80))
                .build();
    }

    @Override
    public void close() {
        index.close();
        log.close();
    }
}
