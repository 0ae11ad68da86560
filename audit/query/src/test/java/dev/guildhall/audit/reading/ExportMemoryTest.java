package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.core.actor.Actor;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ExportMemoryTest {

    private static final int EVENTS = 8_000;

    @TempDir
    private Path temp;

    /** The process with a small heap: exports everything. */
    static final class Exporting {
        private Exporting() {}

        public static void main(String[] folders) throws Exception {
            Path folder = Path.of(folders[0]);
            try (AuditLog reads = Logs.open(folder.resolve("reads"));
                    AuditIndex index =
                            AuditIndex.open(folder.resolve("index"), FolderReader.of(folder.resolve("log")));
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("export")))) {
                AuditReader.of(index, reads)
                        .export(AuditQuery.where().build(), ExportFormat.JSON_LINES, out, Actor.system("auditor"));
            }
        }
    }

    @Test
    void an_export_of_more_than_the_heap_holds_goes_through() throws Exception {
        try (AuditLog log = Logs.open(temp.resolve("log"))) {
            List<AuditEvent> events = new ArrayList<>();
            for (int n = 0; n < EVENTS; n++) {
                events.add(AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                        .detail("note", "x".repeat(4_000))
                        .build());
            }
            Logs.record(log, events);
        }
        try (AuditIndex index = AuditIndex.open(temp.resolve("index"), FolderReader.of(temp.resolve("log")))) {
            index.refresh();
        }

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Exporting.class.getName(),
                        temp.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output").toFile())
                .start();

        assertThat(process.waitFor())
                .as(Files.readString(temp.resolve("output")))
                .isZero();
        assertThat(Files.size(temp.resolve("export"))).isGreaterThan(EVENTS * 4_000L);
    }
}
