package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditReaderTest {

    private static final Actor OFFICER = new Actor(Actor.Kind.OFFICER, "o-4", IdentityAssurance.HIGH);

    @TempDir
    private Path temp;

    private AuditLog log;
    private AuditIndex index;
    private AuditReader reader;

    @BeforeEach
    void open() {
        log = Logs.open(temp.resolve("log"));
        Logs.record(
                log,
                List.of(
                        AuditEvent.success("permit.granted", Actor.citizen("c-1"))
                                .subject("s-1")
                                .build(),
                        AuditEvent.refused("permit.granted", Actor.citizen("c-2"))
                                .subject("s-2")
                                .build(),
                        AuditEvent.success("page.answered", Actor.citizen("c-1"))
                                .subject("s-1")
                                .build()));
        index = AuditIndex.open(temp.resolve("index"), FolderReader.of(temp.resolve("log")));
        index.refresh();
        reader = AuditReader.of(index, log);
    }

    @AfterEach
    void close() {
        index.close();
        log.close();
    }

    private List<LoggedEvent> reads(String action) {
        log.checkpoint();
        index.refresh();
        try (Snapshot snapshot = index.snapshot()) {
            return snapshot.page(AuditQuery.where().action(action).build()).events();
        }
    }

    private static Map<String, Value> details(LoggedEvent event) {
        return event.event().event().details();
    }

    @Test
    void what_is_found_is_proved_by_its_receipt() {
        EventPage page =
                reader.find(AuditQuery.where().subject("s-1").newestFirst().build(), OFFICER);

        assertThat(page.events()).extracting(LoggedEvent::index).containsExactly(2L, 0L);
        LoggedEvent found = page.events().get(0);
        TlogProof proof = log.prove(found.receipt());
        assertThat(proof.verifies(found.receipt().leafHash(), Logs.KEY.verifierKey()))
                .isTrue();
        assertThat(found.toString()).isEqualTo("event 2");
    }

    @Test
    void a_read_is_recorded_with_its_reader_its_filters_and_how_much_it_gave() {
        reader.find(
                AuditQuery.where()
                        .subject("s-1")
                        .outcome(Outcome.SUCCESS)
                        .from(Logs.START)
                        .limit(1)
                        .build(),
                OFFICER);

        assertThat(reads("log.read")).singleElement().satisfies(read -> {
            assertThat(read.event().event().actor()).isEqualTo(OFFICER);
            assertThat(read.event().event().subject()).contains("s-1");
            assertThat(details(read))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "entries",
                            Value.of(1),
                            "query",
                            Value.of("outcome is success, recorded from 2026-04-01T09:00:00Z, oldest first")));
        });
    }

    @Test
    void what_somebody_typed_is_not_recorded_unless_it_stands_in_the_log_already() {
        reader.find(
                AuditQuery.where()
                        .subject("Jane Smith")
                        .caseReference("QQ123456C")
                        .action("permit.granted")
                        .build(),
                OFFICER);

        assertThat(reads("log.read")).singleElement().satisfies(read -> {
            assertThat(read.event().event().subject()).isEmpty();
            assertThat(details(read))
                    .containsEntry(
                            "query",
                            Value.of("action is permit.granted, subject is [left out], case is [left out],"
                                    + " oldest first"));
            assertThat(read.entry().canonical()).doesNotContain("Jane").doesNotContain("QQ123456C");
        });
    }

    @Test
    void one_event_is_read_by_its_index_and_that_is_recorded() {
        assertThat(reader.event(1, OFFICER))
                .hasValueSatisfying(
                        event -> assertThat(event.event().event().subject()).contains("s-2"));
        assertThat(reader.event(0, OFFICER)).isPresent();
        assertThat(reader.event(99, OFFICER)).isEmpty();

        assertThat(reads("log.read"))
                .extracting(
                        read -> details(read).get("query"),
                        read -> details(read).get("entries"))
                .containsExactly(
                        tuple(Value.of("index is 1"), Value.of(1)),
                        tuple(Value.of("index is 0"), Value.of(1)),
                        tuple(Value.of("index is 99"), Value.of(0)));
    }

    @Test
    void nothing_is_given_when_the_read_cannot_be_recorded() {
        log.close();

        assertThatThrownBy(() -> reader.find(AuditQuery.where().build(), OFFICER))
                .isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(() -> reader.event(0, OFFICER)).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_log_with_registered_actions_accepts_its_reading_once_that_is_registered_too() {
        Path other = temp.resolve("other");
        try (AuditLog strict = AuditLog.over(FileStore.in(other, Logs.KEY).open())
                .schemas(AuditReader.schemas())
                .open()) {
            AuditReader strictly = AuditReader.of(index, strict);
            AuditQuery everything = AuditQuery.where()
                    .actor(Actor.Kind.CITIZEN, "c-1")
                    .subject("s-1")
                    .trace("0af7651916cd43dd8448eb211c80319c")
                    .resource("r")
                    .caseReference("k")
                    .action("permit.granted")
                    .outcome(Outcome.SUCCESS)
                    .from(Logs.START)
                    .to(Logs.START.plusSeconds(60))
                    .build();

            assertThat(strictly.find(everything.but().after(0).build(), OFFICER).events())
                    .isEmpty();
            assertThat(strictly.event(0, OFFICER)).isPresent();
        }
    }
}
