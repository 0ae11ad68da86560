package dev.guildhall.audit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.query.LoggedEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported, read and judged by libraries that are not ours. */
class ExportJudgesTest {

    private static final Schema OCSF = ocsf();

    private static Schema ocsf() {
        try (InputStream schema = ExportJudgesTest.class.getResourceAsStream("ocsf-1.3.0-api-activity.schema.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Events with their personal values as they stand, erased, or opened. */
    @Provide
    Arbitrary<LoggedEvent> events() {
        return Combinators.combine(
                        Events.any(), Arbitraries.of(0, 1, 2), Events.texts().map(Value::of))
                .as((event, depth, opened) ->
                        depth == 0 ? event : shown(event, depth == 1 ? new ErasedValue() : opened));
    }

    private static LoggedEvent shown(LoggedEvent logged, Value shown) {
        AuditEvent event = logged.event().event();
        SortedMap<String, Value> details = new TreeMap<>(event.details());
        details.replaceAll((name, value) -> shown(value, shown));
        SortedMap<String, Change> changes = new TreeMap<>(event.changes());
        changes.replaceAll((name, change) -> new Change(
                change.before().map(value -> shown(value, shown)),
                change.after().map(value -> shown(value, shown))));
        AuditEvent opened = new AuditEvent(
                event.action(),
                event.outcome(),
                event.actor(),
                event.subject(),
                event.resource(),
                event.when(),
                event.address(),
                event.basis(),
                event.caseReference(),
                event.trace(),
                changes,
                details);
        return new LoggedEvent(
                logged.receipt(),
                new RecordedEvent(
                        opened, logged.event().recorded(), logged.event().origin()),
                logged.entry());
    }

    private static Value shown(Value value, Value shown) {
        return value instanceof Value.SealedValue ? shown : value;
    }

    @Property(tries = 300)
    void the_cloudevents_library_reads_every_event_with_its_attributes_and_its_data(
            @ForAll("events") LoggedEvent logged) throws Exception {
        byte[] line = Events.written(ExportFormat.CLOUD_EVENTS, logged).getBytes(StandardCharsets.UTF_8);

        CloudEvent read = new JsonFormat().deserialize(line);

        AuditEvent event = logged.event().event();
        assertThat(read.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(read.getId()).isEqualTo(Long.toString(logged.index()));
        assertThat(read.getSource()).isEqualTo(URI.create(Events.ORIGIN));
        assertThat(read.getType()).isEqualTo("dev.guildhall.audit." + event.action());
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(Objects.requireNonNull(read.getTime()).toInstant())
                .isEqualTo(event.when().orElse(logged.event().recorded()));
        assertThat(read.getSubject())
                .isEqualTo(event.subject().filter(text -> !text.isEmpty()).orElse(null));
        assertThat(read.getExtension("leafhash"))
                .isEqualTo(logged.receipt().leafHash().base64());
        JsonObject data = (JsonObject) JsonValue.parse(((JsonCloudEventData) Objects.requireNonNull(read.getData()))
                .getNode()
                .toString());
        assertThat(hashWithout(data, "personal")).isEqualTo(logged.receipt().leafHash());
    }

    private static Object hashWithout(JsonObject data, String member) {
        SortedMap<String, JsonValue> members = new TreeMap<>(data.members());
        members.remove(member);
        return TreeHasher.leaf(new JsonObject(members).canonicalBytes());
    }

    @Property(tries = 300)
    void every_ocsf_event_is_api_activity_to_a_schema_validator(@ForAll("events") LoggedEvent logged) {
        String line = Events.written(ExportFormat.OCSF, logged);

        List<Error> errors = OCSF.validate(
                line,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));

        assertThat(errors).isEmpty();
        JsonObject event = (JsonObject) JsonValue.parse(line);
        assertThat(number(event, "type_uid"))
                .isEqualTo(number(event, "class_uid") * 100 + number(event, "activity_id"));
        assertThat(number(event, "time"))
                .isEqualTo(logged.event()
                        .event()
                        .when()
                        .orElse(logged.event().recorded())
                        .toEpochMilli());
    }

    private static long number(JsonObject event, String name) {
        return ((JsonValue.JsonInteger) Objects.requireNonNull(event.members().get(name))).value();
    }

    @Example
    void the_schema_of_ocsf_refuses_what_is_not_api_activity() {
        String sound = Events.written(
                ExportFormat.OCSF, Events.logged(17, Events.full().build()));
        assertThat(OCSF.validate(sound, InputFormat.JSON)).isEmpty();

        for (String unsound : List.of(
                sound.replace("\"class_uid\":6003", "\"class_uid\":3004"),
                sound.replace("\"type_uid\":600399", "\"type_uid\":600398"),
                sound.replace("\"severity_id\":1", "\"severity_id\":7"),
                sound.replace("\"version\":\"1.3.0\"", "\"versions\":\"1.3.0\""),
                sound.replace("\"vendor_name\":\"Guildhall\"", "\"vendor\":\"Guildhall\""),
                sound.replace("\"time\":1775033999500", "\"time\":1775033999"),
                sound.replace("\"operation\":", "\"operations\":"),
                sound.replace("\"src_endpoint\":", "\"source\":"))) {
            assertThat(unsound).isNotEqualTo(sound);
            assertThat(OCSF.validate(unsound, InputFormat.JSON)).as(unsound).isNotEmpty();
        }
    }
}
