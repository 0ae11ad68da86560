package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

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
    void the_readme_shows_the_example_as_it_is_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/jdbc/ReadmeTest.java"));
        int from = source.indexOf("        // tag::example[]") + 1;
        int to = source.indexOf("        // end::example[]");

        String example = String.join("\n", source.subList(from, to)).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }
}
