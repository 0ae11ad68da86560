package dev.guildhall.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.query.LoggedEvent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExportPropertyTest {

    /** What API Activity of OCSF 1.3.0 requires. */
    private static final Set<String> OCSF_REQUIRED = Set.of(
            "activity_id",
            "actor",
            "api",
            "category_uid",
            "class_uid",
            "metadata",
            "severity_id",
            "src_endpoint",
            "time",
            "type_uid");

    @Provide
    Arbitrary<LoggedEvent> events() {
        return Events.any();
    }

    @Property(tries = 300)
    void for_any_event_a_json_line_gives_back_the_bytes_that_were_hashed(@ForAll("events") LoggedEvent event) {
        JsonObject line = object(line(ExportFormat.JSON_LINES, event));

        byte[] entry = member(line, "entry").canonicalBytes();

        assertThat(TreeHasher.leaf(entry)).isEqualTo(event.receipt().leafHash());
    }

    @Property(tries = 300)
    void for_any_event_each_json_format_is_one_line_of_json(@ForAll("events") LoggedEvent event) {
        for (ExportFormat format : Events.JSON) {
            assertThat(line(format, event)).doesNotContain("\n").satisfies(ExportPropertyTest::object);
        }
    }

    @Property(tries = 300)
    void for_any_event_every_cell_of_csv_reads_back_and_none_begins_a_formula(@ForAll("events") LoggedEvent logged) {
        AuditEvent event = logged.event().event();

        List<List<String>> rows = Csv.read(Events.written(ExportFormat.CSV, logged));

        assertThat(rows).hasSize(2);
        List<String> header = rows.get(0);
        List<String> row = rows.get(1);
        assertThat(row).hasSameSizeAs(header).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
        assertThat(unquoted(row.get(header.indexOf("leafHash"))))
                .isEqualTo(logged.receipt().leafHash().base64());
        assertThat(unquoted(row.get(header.indexOf("actor"))))
                .isEqualTo(event.actor().id());
        assertThat(unquoted(row.get(header.indexOf("subject"))))
                .isEqualTo(event.subject().orElseThrow());
        assertThat(unquoted(row.get(header.indexOf("resource"))))
                .isEqualTo(event.resource().orElseThrow());
        assertThat(unquoted(row.get(header.indexOf("address"))))
                .isEqualTo(event.address().orElseThrow());
        assertThat(JsonValue.parse(row.get(header.indexOf("details"))))
                .isEqualTo(logged.entry().members().get("details"));
        assertThat(JsonValue.parse(row.get(header.indexOf("changes"))))
                .isEqualTo(logged.entry().members().get("changes"));
    }

    @Property(tries = 300)
    void for_any_event_a_cloud_event_has_what_the_specification_requires(@ForAll("events") LoggedEvent logged) {
        JsonObject event = object(line(ExportFormat.CLOUD_EVENTS, logged));

        assertThat(event.members()).containsKeys("id", "source", "specversion", "type");
        assertThat(event.members().get("data")).isEqualTo(logged.entry());
        assertThat(event.members().keySet()).allMatch(name -> name.matches("[a-z0-9]{1,20}"));
        assertThat(event.members().values()).doesNotContain(new JsonString(""));
    }

    @Property(tries = 300)
    void for_any_event_an_ocsf_event_has_what_its_class_requires(@ForAll("events") LoggedEvent logged) {
        JsonObject event = object(line(ExportFormat.OCSF, logged));

        assertThat(event.members().keySet()).containsAll(OCSF_REQUIRED);
        assertThat(((JsonObject) member(event, "metadata")).members()).containsKeys("version", "product");
        assertThat(((JsonObject) member(event, "src_endpoint")).members()).isNotEmpty();
        assertThat(((JsonObject) member(event, "unmapped")).members())
                .containsEntry("details", logged.entry().members().get("details"))
                .containsEntry("changes", logged.entry().members().get("changes"));
    }

    private static String line(ExportFormat format, LoggedEvent event) {
        String written = Events.written(format, event);
        assertThat(written).endsWith("\n");
        return written.substring(0, written.length() - 1);
    }

    private static JsonObject object(String line) {
        return (JsonObject) JsonValue.parse(line);
    }

    private static JsonValue member(JsonObject object, String name) {
        return Objects.requireNonNull(object.members().get(name), name);
    }

    private static String unquoted(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
