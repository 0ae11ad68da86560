package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.sealing.PersonalReader;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectErasedException;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Actor OFFICER = Actor.system("o-4");
    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of("permit.granted")
                    .integer("months")
                    .personalText("holder")
                    .personalInteger("born")
                    .build(),
            ActionSchema.of("page.answered").text("page").build());

    @TempDir
    private Path temp;

    private SubjectKeys keys;

    @BeforeEach
    void openKeys() {
        keys = FileSubjectKeys.open(temp.resolve("keys"), MasterKey.generate(new SecureRandom()));
    }

    private Path folder() {
        return temp.resolve("log");
    }

    private AuditLog open() {
        return AuditLog.over(FileStore.in(folder(), KEY).segmentBytes(256 << 10).open())
                .schemas(SCHEMAS)
                .subjectKeys(keys)
                .open();
    }

    private static AuditEvent granted(String subject) {
        return AuditEvent.success("permit.granted", OFFICER)
                .subject(subject)
                .detail("months", 12)
                .detail("holder", "Siân Evans")
                .detail("born", 1987)
                .change("holder", Change.of("S. Evans", "Siân Evans"))
                .build();
    }

    private List<RecordedEvent> events() {
        return FolderReader.of(folder()).entries(0, 100).stream()
                .map(entry -> {
                    try {
                        return EventReader.read(entry.bytes().orElseThrow());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private RecordedEvent opened(RecordedEvent event) {
        return new PersonalReader(keys, KEY.name()).open(event);
    }

    @Test
    void what_the_schema_declares_as_personal_is_sealed_and_the_rest_stands_in_clear() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
        }

        AuditEvent event = events().get(0).event();

        assertThat(event.details().get("months")).isEqualTo(Value.of(12));
        assertThat(event.details().get("holder")).isInstanceOf(SealedValue.class);
        assertThat(event.details().get("born")).isInstanceOf(SealedValue.class);
        assertThat(event.changes().values()).singleElement().satisfies(change -> {
            assertThat(change.before()).containsInstanceOf(SealedValue.class);
            assertThat(change.after()).containsInstanceOf(SealedValue.class);
        });
        assertThat(event.subject()).contains(keys.token("s-17").text());
    }

    @Test
    void whoever_has_the_keys_reads_what_was_recorded() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
        }

        AuditEvent event = opened(events().get(0)).event();

        assertThat(event.details()).isEqualTo(granted("s-17").details());
        assertThat(event.changes()).isEqualTo(granted("s-17").changes());
    }

    @Test
    void equal_values_are_sealed_differently_and_to_the_same_length() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
            log.record(granted("s-17"));
        }

        String one = sealed(0, "holder");
        String other = sealed(1, "holder");

        assertThat(one).isNotEqualTo(other);
        assertThat(one).hasSameSizeAs(other).hasSameSizeAs(sealed(1, "born"));
    }

    private String sealed(int index, String field) {
        if (events().get(index).event().details().get(field) instanceof SealedValue value) {
            return value.base64url();
        }
        throw new AssertionError(field + " is not sealed");
    }

    @Test
    void after_an_erasure_readers_see_erased_and_every_hash_proof_and_count_stays_valid() throws Exception {
        Receipt receipt;
        Receipt other;
        Receipt erasure;
        Checkpoint before;
        String proofBefore;
        try (AuditLog log = open()) {
            receipt = log.record(granted("s-17"));
            other = log.record(granted("s-18"));
            before = log.checkpoint();
            proofBefore = log.prove(receipt).text();

            erasure = log.erase("s-17", OFFICER);

            assertThat(log.prove(receipt).verifies(receipt.leafHash(), KEY.verifierKey()))
                    .isTrue();
            Checkpoint after = log.checkpoint();
            assertThat(log.proveConsistency(2, after).verifies(before.root(), after.root()))
                    .isTrue();
        }

        List<RecordedEvent> events = events();
        AuditEvent erased = opened(events.get(0)).event();
        assertThat(erased.details().get("months")).isEqualTo(Value.of(12));
        assertThat(erased.details().get("holder")).isInstanceOf(ErasedValue.class);
        assertThat(erased.changes().get("holder")).isEqualTo(Change.of(new ErasedValue(), new ErasedValue()));
        assertThat(opened(events.get((int) other.index())).event().details())
                .isEqualTo(granted("s-18").details());
        AuditEvent event = events.get((int) erasure.index()).event();
        assertThat(event.action()).isEqualTo(LogActions.ERASED);
        assertThat(event.actor()).isEqualTo(OFFICER);
        assertThat(event.subject()).contains(keys.token("s-17").text());
        assertThat(event.details()).containsEntry(LogActions.KEYS, Value.of(1));
        assertThat(TlogProof.parse(proofBefore).verifies(receipt.leafHash(), KEY.verifierKey()))
                .isTrue();
        assertThat(LogVerifier.verify(folder(), KEY.verifierKey(), before).toString())
                .startsWith("intact: 3 entries");
    }

    @Test
    void an_erased_subject_is_recorded_without_personal_data_only() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
            log.erase("s-17", OFFICER);

            assertThatThrownBy(() -> log.record(granted("s-17"))).isInstanceOf(SubjectErasedException.class);
            log.record(AuditEvent.success("page.answered", OFFICER)
                    .subject("s-17")
                    .detail("page", "name")
                    .build());

            assertThat(log.erase("s-17", OFFICER).index()).isEqualTo(3);
        }
        assertThat(events().get(3).event().details()).containsEntry(LogActions.KEYS, Value.of(0));
    }

    @Test
    void a_readmitted_subject_is_recorded_anew_and_what_was_erased_stays_so() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
            log.erase("s-17", OFFICER);

            log.readmit("s-17", OFFICER);

            log.record(granted("s-17"));
        }

        List<RecordedEvent> events = events();
        assertThat(opened(events.get(0)).event().details().get("holder")).isInstanceOf(ErasedValue.class);
        assertThat(events.get(2).event().action()).isEqualTo(LogActions.READMITTED);
        assertThat(opened(events.get(3)).event().details())
                .isEqualTo(granted("s-17").details());
    }

    @Test
    void with_other_keys_a_value_stays_sealed_and_is_not_called_erased() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
        }
        SubjectKeys others = FileSubjectKeys.open(temp.resolve("others"), MasterKey.generate(new SecureRandom()));

        RecordedEvent read = new PersonalReader(others, KEY.name()).open(events().get(0));

        assertThat(read.event().details().get("holder")).isInstanceOf(SealedValue.class);
    }

    @Test
    void events_of_a_subject_are_found_by_what_stands_for_it() {
        try (AuditLog log = open()) {
            log.record(granted("s-17"));
            log.record(granted("s-18"));
            log.record(
                    AuditEvent.success("page.answered", OFFICER).subject("s-17").build());

            String recorded = log.recordedSubject("s-17");

            log.checkpoint();
            assertThat(events())
                    .filteredOn(event -> event.event().subject().orElseThrow().equals(recorded))
                    .hasSize(2);
        }
    }

    @Test
    void without_subject_keys_a_subject_stands_as_it_is_given() {
        try (AuditLog log = AuditLog.open(folder(), KEY)) {
            log.record(
                    AuditEvent.success("page.answered", OFFICER).subject("s-17").build());

            assertThat(log.recordedSubject("s-17")).isEqualTo("s-17");
            assertThatThrownBy(() -> log.erase("s-17", OFFICER))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("open it with subjectKeys(...)");
        }
        assertThat(events().get(0).event().subject()).contains("s-17");
    }

    @Test
    void a_log_that_cannot_be_private_is_refused_when_it_is_opened_with_every_problem() {
        AuditSchemas schemas = AuditSchemas.of(
                ActionSchema.of("permit.granted").personalText("holder").build(),
                ActionSchema.of("permit.revoked").personalText("reason").build(),
                ActionSchema.of("log.read").build());
        try (FileStore store = FileStore.in(folder(), KEY).open()) {
            assertThatThrownBy(() -> AuditLog.over(store).schemas(schemas).open())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The schema of permit.granted has personal fields, and the log has no subject keys to seal"
                                    + " them with: give subjectKeys(...)\n"
                                    + "The schema of permit.revoked has personal fields, and the log has no subject keys to seal"
                                    + " them with: give subjectKeys(...)\n"
                                    + "The action log.read is the log's own: name yours otherwise");
        }
    }

    @Test
    void nobody_records_what_only_the_log_can_tell_of_itself_and_readers_tell_what_they_read() {
        try (AuditLog log = open()) {
            assertThatThrownBy(() -> log.record(
                            AuditEvent.success(LogActions.ERASED, OFFICER).build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is the log's own");
            log.record(AuditEvent.success(LogActions.READ, OFFICER)
                    .subject("s-17")
                    .detail(LogActions.QUERY, "action is permit.granted")
                    .detail(LogActions.ENTRIES, 12)
                    .build());
            assertThatThrownBy(() -> log.record(AuditEvent.success(LogActions.READ, OFFICER)
                            .detail("entires", 12)
                            .build()))
                    .hasMessageContaining("did you mean \"entries\"?");
        }
        assertThat(events()).hasSize(1);
        assertThat(events().get(0).event().subject())
                .contains(keys.token("s-17").text());
    }

    @Test
    void whoever_reads_by_a_subjects_token_is_found_by_it() {
        try (AuditLog log = open()) {
            String token = log.recordedSubject("s-17");

            log.record(
                    AuditEvent.success(LogActions.READ, OFFICER).subject(token).build());

            assertThat(token).isEqualTo(keys.token("s-17").text());
        }
        assertThat(events().get(0).event().subject())
                .contains(keys.token("s-17").text());
    }

    @Test
    void the_logs_own_schemas_for_readers_may_be_registered_too() {
        AuditSchemas schemas = SCHEMAS.and(LogActions.reading());
        try (AuditLog log = AuditLog.over(FileStore.in(folder(), KEY).open())
                .schemas(schemas)
                .subjectKeys(keys)
                .open()) {
            assertThat(log.record(AuditEvent.success(LogActions.READ, OFFICER).build())
                            .index())
                    .isZero();
        }
    }
}
