package dev.guildhall.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Events of random fields and values: what is personal is sealed, comes back, and is gone once its subject is erased. */
class SealingPropertyTest {

    private static final String ORIGIN = "example.gov.uk/permits";
    private static final Instant RECORDED = Instant.parse("2026-03-01T09:30:00Z");
    private static final List<String> PERSONAL = List.of("holder", "born");
    private static final ActionSchema SCHEMA = ActionSchema.of("permit.granted")
            .text("place")
            .integer("months")
            .personalText("holder")
            .personalInteger("born")
            .build();

    private static Path folder = Path.of("none");

    @BeforeContainer
    static void create() throws Exception {
        folder = Files.createTempDirectory("subject-keys");
    }

    @AfterContainer
    static void delete() throws Exception {
        DurableFiles.deleteFolder(folder);
    }

    @Provide
    Arbitrary<Map<String, Value>> fields() {
        Arbitrary<Value> texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('ŵ', 'ŷ', 'é', '漢', '\u200b')
                .ofMaxLength(300)
                .map(Value::of);
        Arbitrary<Value> integers =
                Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1).map(Value::of);
        return Arbitraries.maps(Arbitraries.of("place", "months", "holder", "born"), texts)
                .flatMap(names -> Arbitraries.maps(Arbitraries.of("months", "born"), integers)
                        .map(numbers -> {
                            Map<String, Value> all = new TreeMap<>(names);
                            all.keySet().removeAll(List.of("months", "born"));
                            all.putAll(numbers);
                            return all;
                        }));
    }

    private static AuditEvent event(String subject, Map<String, Value> details, Map<String, Value> changes) {
        EventBuilder event =
                AuditEvent.success("permit.granted", Actor.system("batch")).subject(subject);
        details.forEach(event::detail);
        changes.forEach((field, value) -> event.change(field, Change.of(value, value)));
        return event.build();
    }

    @Property(tries = 150)
    void every_personal_value_is_sealed_comes_back_and_is_erased_with_its_subject(
            @ForAll("fields") Map<String, Value> details,
            @ForAll("fields") Map<String, Value> changes,
            @ForAll @Size(min = 1, max = 4) List<Boolean> otherSubjects)
            throws Exception {
        SubjectKeys keys =
                FileSubjectKeys.open(Files.createTempDirectory(folder, "try"), MasterKey.generate(new SecureRandom()));
        PersonalReader reader = new PersonalReader(keys, ORIGIN);
        AuditEvent event = event("s-17", details, changes);

        AuditEvent sealed = new PersonalSealer(keys, ORIGIN).seal(event, Optional.of(SCHEMA));

        byte[] entry = EventWriter.write(new RecordedEvent(sealed, RECORDED, Origin.untold()));
        RecordedEvent read = EventReader.read(entry);
        assertThat(read.event().details().keySet()).isEqualTo(details.keySet());
        read.event()
                .details()
                .forEach((field, value) ->
                        assertThat(value instanceof SealedValue).isEqualTo(PERSONAL.contains(field)));
        assertThat(new String(entry, StandardCharsets.UTF_8)).doesNotContain("s-17");
        assertThat(reader.open(read).event().details()).isEqualTo(event.details());
        assertThat(reader.open(read).event().changes()).isEqualTo(event.changes());

        for (int i = 0; i < otherSubjects.size(); i++) {
            keys.findOrCreate(keys.token("s-" + i));
            keys.destroy(keys.token("s-" + i));
        }
        assertThat(reader.open(read).event().details()).isEqualTo(event.details());

        keys.destroy(keys.token("s-17"));

        AuditEvent erased = reader.open(read).event();
        assertThat(erased.details().keySet()).isEqualTo(details.keySet());
        erased.details()
                .forEach((field, value) ->
                        assertThat(value).isEqualTo(PERSONAL.contains(field) ? new ErasedValue() : details.get(field)));
        erased.changes()
                .forEach((field, change) -> assertThat(change)
                        .isEqualTo(
                                PERSONAL.contains(field)
                                        ? Change.of(new ErasedValue(), new ErasedValue())
                                        : event.changes().get(field)));
    }
}
