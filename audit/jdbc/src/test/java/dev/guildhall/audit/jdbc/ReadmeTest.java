package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.publish.FileCheckpointPublisher;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    @Test
    void the_example_of_the_readme_runs() {
        DataSource dataSource = PostgresServer.shared().source();
        Pools.empty(dataSource);
        SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
        // tag::example[]
        JdbcSchema.create(dataSource);
        Receipt receipt;
        try (AuditLog log =
                AuditLog.over(JdbcAuditStore.in(dataSource, key).open()).open()) {
            receipt = log.record(AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                    .subject("permit-4711")
                    .build());
            log.prove(receipt);
        }
        // end::example[]

        assertThat(receipt.index()).isZero();
    }

    @Test
    void the_example_with_personal_data_runs(@TempDir Path checkpoints) throws Exception {
        DataSource dataSource = PostgresServer.shared().source();
        DataSource keysSource = dataSource;
        Pools.empty(dataSource);
        Pools.emptySubjectKeys(keysSource);
        SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
        MasterKey masterKey = MasterKey.generate(new SecureRandom());
        Actor officer = Actor.system("o-4");
        AuditSchemas schemas = AuditSchemas.of(ActionSchema.of("permit.granted")
                .personalText("holder")
                .retention("casework")
                .build());
        Path file = checkpoints.resolve("checkpoint");
        // tag::personal[]
        JdbcSchema.createForSubjectKeys(keysSource);
        JdbcAuditStore store = JdbcAuditStore.in(dataSource, key)
                .publishTo(new FileCheckpointPublisher(file))
                .open();
        try (AuditLog log = AuditLog.over(store)
                .schemas(schemas)
                .subjectKeys(JdbcSubjectKeys.open(keysSource, masterKey))
                .retention(RetentionPolicy.keep("casework", Period.ofYears(6)))
                .open()) {
            log.record(AuditEvent.success("permit.granted", officer)
                    .subject("s-17")
                    .detail("holder", "Sian Evans")
                    .build());
            log.erase("s-17", officer);
            log.prune(Instant.now(), officer);
        }
        // end::personal[]

        assertThat(Checkpoint.parse(Files.readAllBytes(file)).size()).isEqualTo(2);
    }

    @Test
    void the_readme_shows_the_examples_as_they_are_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/jdbc/ReadmeTest.java"));
        for (String tag : List.of("example", "personal")) {
            int from = source.indexOf("        // tag::" + tag + "[]") + 1;
            int to = source.indexOf("        // end::" + tag + "[]");

            String example = String.join("\n", source.subList(from, to)).stripIndent();

            assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
        }
    }
}
