package dev.guildhall.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.core.actor.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportFormatTest {

    private static final LoggedEvent FULL = Events.logged(17, Events.full().build());
    private static final String HASH = FULL.receipt().leafHash().base64();

    @Test
    void a_json_line_is_the_entry_as_it_stands_with_its_place() {
        assertThat(Events.written(ExportFormat.JSON_LINES, FULL))
                .isEqualTo("{\"entry\":" + FULL.entry().canonical() + ",\"index\":17,\"leafHash\":\"" + HASH + "\"}\n");
    }

    @Test
    void a_row_of_csv_has_a_cell_for_each_column_and_no_formula() {
        List<List<String>> rows = Csv.read(Events.written(ExportFormat.CSV, FULL));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsExactly(
                        "index",
                        "leafHash",
                        "recorded",
                        "when",
                        "action",
                        "outcome",
                        "actorKind",
                        "actor",
                        "assurance",
                        "subject",
                        "resource",
                        "case",
                        "basis",
                        "trace",
                        "span",
                        "service",
                        "node",
                        "address",
                        "changes",
                        "details");
        assertThat(rows.get(1))
                .containsExactly(
                        "17",
                        HASH.startsWith("+") ? "'" + HASH : HASH,
                        "2026-04-01T09:00:00.125Z",
                        "2026-04-01T08:59:59.500Z",
                        "permit.granted",
                        "refused",
                        "officer",
                        "o-4",
                        "very-high",
                        "s-17",
                        "permit-4711",
                        "case-9",
                        "public-task",
                        "0af7651916cd43dd8448eb211c80319c",
                        "b7ad6b7169203331",
                        "permits",
                        "node-1",
                        "192.0.2.7",
                        "{\"name\":{\"after\":{\"sealed\":\"c2VhbGVk\"}},"
                                + "\"status\":{\"after\":\"closed\",\"before\":\"open\"}}",
                        "{\"months\":12,\"note\":\"=1+1\"}");
    }

    @Test
    void a_cloud_event_names_its_log_its_place_its_trace_and_carries_the_entry() {
        assertThat(Events.written(ExportFormat.CLOUD_EVENTS, FULL))
                .isEqualTo("{\"data\":" + FULL.entry().canonical() + ",\"datacontenttype\":\"application/json\","
                        + "\"id\":\"17\",\"leafhash\":\"" + HASH + "\",\"recordedtime\":\"2026-04-01T09:00:00.125Z\","
                        + "\"source\":\"example.gov.uk/permits\",\"specversion\":\"1.0\",\"subject\":\"s-17\","
                        + "\"time\":\"2026-04-01T08:59:59.500Z\","
                        + "\"traceparent\":\"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00\","
                        + "\"type\":\"dev.guildhall.audit.permit.granted\"}\n");
    }

    @Test
    void an_ocsf_event_is_api_activity_with_everything_else_unmapped() {
        assertThat(Events.written(ExportFormat.OCSF, FULL))
                .isEqualTo("{\"activity_id\":99,\"activity_name\":\"permit.granted\","
                        + "\"actor\":{\"user\":{\"type\":\"User\",\"type_id\":1,\"uid\":\"o-4\"}},"
                        + "\"api\":{\"operation\":\"permit.granted\",\"service\":{\"name\":\"permits\"}},"
                        + "\"category_name\":\"Application Activity\",\"category_uid\":6,"
                        + "\"class_name\":\"API Activity\",\"class_uid\":6003,"
                        + "\"metadata\":{\"correlation_uid\":\"0af7651916cd43dd8448eb211c80319c\","
                        + "\"log_name\":\"example.gov.uk/permits\",\"logged_time\":1775034000125,"
                        + "\"product\":{\"name\":\"Guildhall\",\"vendor_name\":\"Guildhall\"},\"sequence\":17,"
                        + "\"uid\":\"example.gov.uk/permits#17\",\"version\":\"1.3.0\"},"
                        + "\"resources\":[{\"uid\":\"permit-4711\"}],"
                        + "\"severity\":\"Informational\",\"severity_id\":1,\"src_endpoint\":{\"ip\":\"192.0.2.7\"},"
                        + "\"status\":\"Failure\",\"status_code\":\"refused\",\"status_id\":2,\"time\":1775033999500,"
                        + "\"type_name\":\"API Activity: Other\",\"type_uid\":600399,"
                        + "\"unmapped\":{\"actorKind\":\"officer\",\"assurance\":\"very-high\",\"basis\":\"public-task\","
                        + "\"case\":\"case-9\",\"changes\":{\"name\":{\"after\":{\"sealed\":\"c2VhbGVk\"}},"
                        + "\"status\":{\"after\":\"closed\",\"before\":\"open\"}},"
                        + "\"details\":{\"months\":12,\"note\":\"=1+1\"},\"leafHash\":\"" + HASH + "\","
                        + "\"node\":\"node-1\",\"span\":\"b7ad6b7169203331\",\"subject\":\"s-17\"}}\n");
    }

    @Test
    void an_ocsf_event_says_where_no_address_was_recorded_and_where_it_was_no_ip() {
        LoggedEvent none = Events.logged(
                0, AuditEvent.success("timer.run", Actor.system("timer")).build());
        LoggedEvent named = Events.logged(
                0,
                AuditEvent.success("timer.run", Actor.system("timer"))
                        .address("desk 4")
                        .build());

        assertThat(Events.written(ExportFormat.OCSF, none))
                .contains("\"src_endpoint\":{\"name\":\"not recorded\"}", "\"type\":\"System\",\"type_id\":3");
        assertThat(Events.written(ExportFormat.OCSF, named)).contains("\"src_endpoint\":{\"name\":\"desk 4\"}");
    }

    @Test
    void a_sealed_value_is_written_as_sealed_and_an_erased_one_as_erased() {
        LoggedEvent sealed = Events.logged(
                3,
                AuditEvent.success("permit.granted", Actor.citizen("c-1"))
                        .detail("holder", new SealedValue("c2VhbGVk"))
                        .build());
        AuditEvent erasedEvent = AuditEvent.success("permit.granted", Actor.citizen("c-1"))
                .detail("holder", new ErasedValue())
                .change("name", Change.added(new ErasedValue()))
                .build();
        LoggedEvent erased = new LoggedEvent(
                sealed.receipt(),
                new RecordedEvent(erasedEvent, sealed.event().recorded(), Origin.untold()),
                sealed.entry());

        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.OCSF)) {
            assertThat(Events.written(format, sealed).replace("\"\"", "\""))
                    .contains("\"holder\":{\"sealed\":\"c2VhbGVk\"}");
            assertThat(Events.written(format, erased).replace("\"\"", "\""))
                    .contains("\"holder\":{\"erased\":true}", "\"name\":{\"after\":{\"erased\":true}}");
        }
    }
}
