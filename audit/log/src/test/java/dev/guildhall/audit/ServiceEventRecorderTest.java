package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.tile.LogFolder;
import dev.guildhall.audit.tile.TileReader;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEventRecorderTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path folder;

    private static EventContext context(String application) {
        return new EventContext(
                "apply-for-a-permit",
                application,
                Actor.citizen("c-17"),
                Instant.parse("2026-03-01T09:30:00Z"),
                Language.WELSH);
    }

    private List<String> record(ServiceEvent... events) throws Exception {
        AuditLogBuilder strict =
                AuditLog.over(FileStore.in(folder, KEY).open()).schemas(ServiceEventRecorder.schemas());
        try (AuditLog log = strict.open()) {
            ServiceEventRecorder recorder = new ServiceEventRecorder(log);
            for (ServiceEvent event : events) {
                recorder.on(event);
            }
        }
        return new TileReader(new LogFolder(folder))
                .entries(0, events.length).stream()
                        .map(entry -> new String(entry, StandardCharsets.UTF_8))
                        .toList();
    }

    @Test
    void every_service_event_has_its_action_and_outcome() throws Exception {
        EventContext context = context("a-1");

        List<String> entries = record(
                new ServiceEvent.JourneyStarted(context),
                new ServiceEvent.PageAnswered(context, "full-name"),
                new ServiceEvent.AnswerChanged(context, "address", List.of("line1", "postcode")),
                new ServiceEvent.ValidationFailed(
                        context, "address", List.of(new ServiceEvent.ValidationFailed.Problem("postcode", "NotBlank"))),
                new ServiceEvent.Submitted(context, "HDJ2-123F"),
                new ServiceEvent.Abandoned(context, "address"),
                new ServiceEvent.FeedbackGiven(context, 4));

        assertThat(entries)
                .extracting(entry -> text(entry, "action") + " " + text(entry, "outcome"))
                .containsExactly(
                        "journey.started success",
                        "page.answered success",
                        "answer.changed success",
                        "validation.failed refused",
                        "application.submitted success",
                        "application.abandoned success",
                        "feedback.given success");
        assertThat(entries)
                .extracting(ServiceEventRecorderTest::details)
                .containsExactly(
                        "{\"language\":\"cy\"}",
                        "{\"language\":\"cy\",\"page\":\"full-name\"}",
                        "{\"language\":\"cy\",\"page\":\"address\",\"questions\":\"line1,postcode\"}",
                        "{\"language\":\"cy\",\"page\":\"address\",\"problems\":\"postcode:NotBlank\"}",
                        "{\"language\":\"cy\",\"reference\":\"HDJ2-123F\"}",
                        "{\"language\":\"cy\",\"page\":\"address\"}",
                        "{\"language\":\"cy\",\"satisfaction\":4}");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry)
                        .contains(
                                "\"resource\":\"apply-for-a-permit\",\"subject\":\"a-1\",\"when\":\"2026-03-01T09:30:00Z\"")
                        .contains("\"id\":\"c-17\",\"kind\":\"citizen\""));
    }

    private static JsonValue member(String entry, String name) {
        return Objects.requireNonNull(
                ((JsonObject) JsonValue.parse(entry)).members().get(name));
    }

    private static String text(String entry, String member) {
        return ((JsonValue.JsonString) member(entry, member)).value();
    }

    private static String details(String entry) {
        return member(entry, "details").canonical();
    }

    @Test
    void the_receipt_of_a_submission_is_there_for_the_confirmation_page() {
        RecentReceipts receipts = RecentReceipts.ofLast(2);
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            ServiceEventRecorder recorder = new ServiceEventRecorder(log, receipts);
            recorder.on(new ServiceEvent.JourneyStarted(context("a-1")));
            recorder.on(new ServiceEvent.Submitted(context("a-1"), "R1"));

            Receipt receipt = receipts.of("a-1").orElseThrow();

            assertThat(receipt.index()).isEqualTo(1);
            assertThat(log.prove(receipt).verifies(receipt.leafHash(), KEY.verifierKey()))
                    .isTrue();
        }
    }

    @Test
    void only_the_latest_receipts_are_kept() {
        RecentReceipts receipts = RecentReceipts.ofLast(2);
        try (AuditLog log = AuditLog.open(folder, KEY)) {
            ServiceEventRecorder recorder = new ServiceEventRecorder(log, receipts);
            for (String application : List.of("a-1", "a-2", "a-3")) {
                recorder.on(new ServiceEvent.Submitted(context(application), "R"));
            }
        }

        assertThat(receipts.of("a-1")).isEmpty();
        assertThat(receipts.of("a-2")).isPresent();
        assertThat(receipts.of("a-3")).isPresent();
        assertThatThrownBy(() -> RecentReceipts.ofLast(0)).hasMessage("The limit is 0 receipts: give 1 to 1000000");
    }

    @Test
    void over_a_log_that_goes_on_the_person_does_too_and_what_is_not_recorded_is_counted() {
        List<Receipt> receipts = new ArrayList<>();
        AuditLog log = AuditLog.open(folder, KEY);
        ServiceEventRecorder recorder =
                new ServiceEventRecorder(log.continuing(), (event, receipt) -> receipts.add(receipt));
        recorder.on(new ServiceEvent.Submitted(context("a-1"), "R1"));
        log.close();

        recorder.on(new ServiceEvent.Submitted(context("a-2"), "R2"));

        assertThat(receipts).hasSize(1);
        assertThat(log.continuing().unrecorded()).isEqualTo(1);
    }

    @Test
    void when_the_log_cannot_be_written_the_persons_request_fails() {
        List<Receipt> receipts = new ArrayList<>();
        AuditLog log = AuditLog.open(folder, KEY);
        ServiceEventRecorder recorder = new ServiceEventRecorder(log, (event, receipt) -> receipts.add(receipt));
        log.close();

        assertThatThrownBy(() -> recorder.on(new ServiceEvent.Submitted(context("a-1"), "R1")))
                .isInstanceOf(AuditUnavailableException.class);
        assertThat(receipts).isEmpty();
    }
}
