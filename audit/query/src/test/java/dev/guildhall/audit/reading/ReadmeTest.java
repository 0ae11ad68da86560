package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.core.actor.Actor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    @TempDir
    private Path temp;

    @Test
    void the_example_of_the_readme_runs() throws Exception {
        Path data = temp;
        SigningKey key = Logs.KEY;
        Actor officer = Actor.system("reviewer");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // tag::example[]
        EventPage page;
        try (AuditLog log = AuditLog.open(data.resolve("audit"), key);
                AuditIndex index =
                        AuditIndex.open(data.resolve("audit-index"), FolderReader.of(data.resolve("audit")))) {
            log.record(AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                    .subject("s-17")
                    .build());
            log.checkpoint();
            index.refresh();

            AuditReader reader = AuditReader.of(index, log);
            page = reader.find(
                    AuditQuery.where().subject("s-17").newestFirst().limit(50).build(), officer);
            reader.export(AuditQuery.where().action("permit.granted").build(), ExportFormat.CSV, out, officer);
        }
        // end::example[]

        assertThat(page.events()).extracting(LoggedEvent::index).containsExactly(0L);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"c-17\"");
    }

    @Test
    void the_readme_shows_the_example_as_it_is_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/reading/ReadmeTest.java"));
        int from = source.indexOf("        // tag::example[]") + 1;
        int to = source.indexOf("        // end::example[]");

        String example = String.join("\n", source.subList(from, to)).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }
}
