package dev.guildhall.audit.reading;

import static dev.guildhall.audit.reading.KeyedLog.BEFORE;
import static dev.guildhall.audit.reading.KeyedLog.BORN;
import static dev.guildhall.audit.reading.KeyedLog.GRANTED;
import static dev.guildhall.audit.reading.KeyedLog.HOLDER;
import static dev.guildhall.audit.reading.KeyedLog.OFFICER;
import static dev.guildhall.audit.reading.KeyedLog.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.schema.LogActions;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalReadingTest {

    private static final AuditQuery OF_SUBJECT =
            AuditQuery.where().subject(SUBJECT).action(GRANTED).build();

    @TempDir
    private Path temp;

    private KeyedLog keyed;

    @BeforeEach
    void open() {
        keyed = KeyedLog.in(temp);
        keyed.record(KeyedLog.granted("QQ654321A"), KeyedLog.granted(SUBJECT));
    }

    @AfterEach
    void close() {
        keyed.close();
    }

    private static AuditEvent only(AuditReader reader) {
        List<LoggedEvent> found = reader.find(OF_SUBJECT, OFFICER).events();
        assertThat(found).extracting(LoggedEvent::index).containsExactly(1L);
        Optional<LoggedEvent> same = reader.event(1, OFFICER);
        AuditEvent event = found.get(0).event().event();
        assertThat(same)
                .hasValueSatisfying(one -> assertThat(one.event().event()).isEqualTo(event));
        return event;
    }

    private static List<Value> personal(AuditEvent event) {
        Change change = Objects.requireNonNull(event.changes().get("holder"));
        return List.of(
                Objects.requireNonNull(event.details().get("holder")),
                Objects.requireNonNull(event.details().get("born")),
                change.before().orElseThrow(),
                change.after().orElseThrow());
    }

    private static List<Value> inClear() {
        return List.of(Value.of(HOLDER), Value.of(BORN), Value.of(BEFORE), Value.of(HOLDER));
    }

    @Test
    void a_reader_without_keys_sees_that_values_are_sealed_also_after_erasure() {
        assertThat(personal(only(keyed.reader()))).hasOnlyElementsOfType(SealedValue.class);

        keyed.log().erase(SUBJECT, OFFICER);

        assertThat(personal(only(keyed.reader()))).hasOnlyElementsOfType(SealedValue.class);
    }

    @Test
    void a_reader_that_tells_erased_values_opens_none() {
        AuditReader reader = keyed.reader().tellingErased(keyed.keys());
        assertThat(reader.opens()).isFalse();
        assertThat(personal(only(reader))).hasOnlyElementsOfType(SealedValue.class);

        keyed.log().erase(SUBJECT, OFFICER);

        assertThat(personal(only(reader))).containsOnly(new ErasedValue());
        assertThat(reader.event(0, OFFICER))
                .hasValueSatisfying(
                        other -> assertThat(personal(other.event().event())).hasOnlyElementsOfType(SealedValue.class));
    }

    @Test
    void a_reader_that_opens_gives_values_in_clear_until_their_subject_is_erased() {
        AuditReader reader = keyed.reader().opening(keyed.keys());
        assertThat(reader.opens()).isTrue();
        assertThat(personal(only(reader))).isEqualTo(inClear());
        assertThat(personal(only(reader.withoutOpening()))).hasOnlyElementsOfType(SealedValue.class);

        keyed.log().erase(SUBJECT, OFFICER);

        assertThat(personal(only(reader))).containsOnly(new ErasedValue());
        assertThat(reader.event(0, OFFICER))
                .hasValueSatisfying(
                        other -> assertThat(personal(other.event().event())).isEqualTo(inClear()));
    }

    @Test
    void what_was_erased_stays_so_when_the_subject_is_readmitted() {
        keyed.log().erase(SUBJECT, OFFICER);
        keyed.log().readmit(SUBJECT, OFFICER);
        keyed.record(KeyedLog.granted(SUBJECT));

        List<LoggedEvent> found =
                keyed.reader().opening(keyed.keys()).find(OF_SUBJECT, OFFICER).events();

        assertThat(found).hasSize(2);
        assertThat(personal(found.get(0).event().event())).containsOnly(new ErasedValue());
        assertThat(personal(found.get(1).event().event())).isEqualTo(inClear());
    }

    @Test
    void what_is_opened_is_told_in_the_log_with_each_read_and_export() throws Exception {
        AuditReader opening = keyed.reader().opening(keyed.keys());
        opening.find(OF_SUBJECT, OFFICER);
        opening.event(1, OFFICER);
        opening.export(OF_SUBJECT, ExportFormat.CSV, OutputStream.nullOutputStream(), OFFICER);
        keyed.reader().find(OF_SUBJECT, OFFICER);
        opening.withoutOpening().event(1, OFFICER);
        keyed.reader()
                .tellingErased(keyed.keys())
                .export(OF_SUBJECT, ExportFormat.CSV, OutputStream.nullOutputStream(), OFFICER);

        assertThat(keyed.events(LogActions.READ))
                .extracting(PersonalReadingTest::personalDetail)
                .containsExactly(Optional.of("opened"), Optional.of("opened"), Optional.empty(), Optional.empty());
        assertThat(keyed.events(LogActions.EXPORTED))
                .extracting(PersonalReadingTest::personalDetail)
                .containsExactly(Optional.of("opened"), Optional.empty());
    }

    private static Optional<String> personalDetail(LoggedEvent read) {
        return Optional.ofNullable(read.event().event().details().get(LogActions.PERSONAL))
                .map(value -> ((Value.TextValue) value).text());
    }

    @Test
    void a_subject_is_asked_for_as_the_service_knows_it_and_recorded_as_its_token() {
        String token = keyed.keys().token(SUBJECT).text();

        keyed.reader().find(OF_SUBJECT, OFFICER);
        keyed.reader().find(OF_SUBJECT.but().subject(token).build(), OFFICER);
        keyed.reader().event(1, OFFICER);

        assertThat(keyed.events(LogActions.READ))
                .hasSize(3)
                .allSatisfy(read -> {
                    assertThat(read.event().event().subject()).contains(token);
                    assertThat(read.entry().canonical()).doesNotContain(SUBJECT);
                })
                .extracting(read -> read.event().event().details().get(LogActions.ENTRIES))
                .containsOnly(Value.of(1));
    }

    @Test
    void a_subject_that_the_log_does_not_know_is_not_recorded() {
        keyed.reader().find(AuditQuery.where().subject("Jane Smith").build(), OFFICER);

        assertThat(keyed.events(LogActions.READ)).singleElement().satisfies(read -> {
            assertThat(read.event().event().subject()).isEmpty();
            assertThat(read.entry().canonical())
                    .contains("subject is [left out]")
                    .doesNotContain("Jane");
        });
    }

    @Test
    void a_reader_that_records_elsewhere_finds_subjects_by_the_keys_that_it_was_given() {
        try (AuditLog reads = Logs.open(temp.resolve("reads"))) {
            AuditReader elsewhere = AuditReader.of(keyed.index(), reads);

            assertThat(elsewhere.find(OF_SUBJECT, OFFICER).events()).isEmpty();
            assertThat(elsewhere
                            .tellingErased(keyed.keys())
                            .find(OF_SUBJECT, OFFICER)
                            .events())
                    .hasSize(1);
        }
    }

    @Test
    void a_seal_that_was_moved_stays_sealed_and_keeps_no_other_event_from_being_read() throws Exception {
        AuditEvent stands = only(keyed.reader());
        AuditEvent moved = stands.but()
                .detail("partner", Objects.requireNonNull(stands.details().get("holder")))
                .build();
        Path other = temp.resolve("other");
        try (AuditLog log = Logs.open(other)) {
            Logs.record(log, List.of(moved, stands));
            try (AuditIndex index = AuditIndex.open(temp.resolve("other-index"), FolderReader.of(other))) {
                index.refresh();
                AuditReader reader = AuditReader.of(index, log).opening(keyed.keys());

                List<LoggedEvent> found = reader.find(
                                OF_SUBJECT
                                        .but()
                                        .subject(stands.subject().orElseThrow())
                                        .build(),
                                OFFICER)
                        .events();
                Exported exported = reader.export(
                        AuditQuery.where().action(GRANTED).build(),
                        ExportFormat.JSON_LINES,
                        OutputStream.nullOutputStream(),
                        OFFICER);

                assertThat(personal(found.get(0).event().event())).hasOnlyElementsOfType(SealedValue.class);
                assertThat(personal(found.get(1).event().event())).isEqualTo(inClear());
                assertThat(exported).isEqualTo(new Exported(2, 0, 1));
            }
        }
    }

    @Test
    void the_subject_of_an_event_is_found_without_a_record() {
        String token = keyed.keys().token(SUBJECT).text();

        assertThat(keyed.reader().subjectOf(1)).contains(token);
        assertThat(keyed.reader().subjectOf(99)).isEmpty();

        assertThat(keyed.events(LogActions.READ)).isEmpty();
    }
}
