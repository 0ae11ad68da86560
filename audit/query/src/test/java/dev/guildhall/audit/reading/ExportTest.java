package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.core.actor.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final Actor AUDITOR = Actor.system("auditor");
    private static final AuditQuery OF_S1 = AuditQuery.where().subject("s-1").build();

    @TempDir
    private Path temp;

    private final Set<Long> gone = new HashSet<>();
    private AuditLog log;
    private AuditIndex index;
    private AuditReader reader;

    @BeforeEach
    void open() {
        log = Logs.open(temp.resolve("log"));
        Logs.record(
                log,
                IntStream.range(0, 1_200)
                        .mapToObj(n -> AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                                .subject("s-" + n % 2)
                                .build())
                        .toList());
        index = AuditIndex.open(temp.resolve("index"), new Logs.Pruned(FolderReader.of(temp.resolve("log")), gone));
        index.refresh();
        reader = AuditReader.of(index, log);
    }

    @AfterEach
    void close() {
        index.close();
        log.close();
    }

    private List<LoggedEvent> exports() {
        log.checkpoint();
        index.refresh();
        try (Snapshot snapshot = index.snapshot()) {
            return snapshot.page(AuditQuery.where().action("log.exported").build())
                    .events();
        }
    }

    @Test
    void everything_that_matches_is_written_page_by_page_whatever_the_querys_limit() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Exported exported = reader.export(OF_S1.but().limit(3).newestFirst().build(), ExportFormat.CSV, out, AUDITOR);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(exported).isEqualTo(new Exported(600, 0, 0));
        assertThat(lines).hasSize(601);
        assertThat(lines.get(0)).startsWith("\"index\",\"leafHash\"");
        assertThat(lines.get(1)).startsWith("\"1199\",");
        assertThat(lines.get(600)).startsWith("\"1\",");
    }

    @Test
    void an_export_is_recorded_with_its_form_its_filters_and_how_much_it_gives() throws Exception {
        reader.export(OF_S1.but().after(999).build(), ExportFormat.OCSF, OutputStream.nullOutputStream(), AUDITOR);

        assertThat(exports()).singleElement().satisfies(export -> {
            assertThat(export.event().event().actor()).isEqualTo(AUDITOR);
            assertThat(export.event().event().subject()).contains("s-1");
            assertThat(export.event().event().details())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "entries", Value.of(100),
                            "first", Value.of(1_001),
                            "last", Value.of(1_199),
                            "format", Value.of("ocsf"),
                            "query", Value.of("after 999, oldest first")));
        });
    }

    @Test
    void the_record_tells_between_which_entries_an_export_is_whatever_its_order() throws Exception {
        OutputStream out = OutputStream.nullOutputStream();

        reader.export(OF_S1.but().newestFirst().after(7).build(), ExportFormat.CSV, out, AUDITOR);
        reader.export(OF_S1.but().after(1_199).build(), ExportFormat.CSV, out, AUDITOR);

        assertThat(exports().get(0).event().event().details())
                .containsEntry("entries", Value.of(3))
                .containsEntry("first", Value.of(1))
                .containsEntry("last", Value.of(5));
        assertThat(exports().get(1).event().event().details())
                .containsEntry("entries", Value.of(0))
                .doesNotContainKeys("first", "last");
    }

    @Test
    void it_is_recorded_before_the_first_byte_goes_out() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone away");
            }
        };

        assertThatThrownBy(() -> reader.export(OF_S1, ExportFormat.JSON_LINES, broken, AUDITOR))
                .isInstanceOf(IOException.class)
                .hasMessage("gone away");

        assertThat(exports()).hasSize(1);
    }

    @Test
    void nothing_is_written_when_it_cannot_be_recorded() {
        log.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> reader.export(OF_S1, ExportFormat.CSV, out, AUDITOR))
                .isInstanceOf(AuditUnavailableException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void events_that_were_pruned_since_are_left_out_and_counted() throws Exception {
        gone.add(1L);
        gone.add(777L);
        gone.add(778L);

        Exported exported = reader.export(OF_S1, ExportFormat.JSON_LINES, OutputStream.nullOutputStream(), AUDITOR);

        assertThat(exported).isEqualTo(new Exported(598, 2, 0));
    }
}
