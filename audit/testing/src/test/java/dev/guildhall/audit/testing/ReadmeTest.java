package dev.guildhall.audit.testing;

import static dev.guildhall.audit.testing.EventPattern.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    @Test
    void the_example_of_the_readme_runs(@TempDir Path folder) {
        try (AuditLog log = AuditLog.open(folder, SigningKey.generate("example.org/log", new SecureRandom()))) {
            log.record(AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                    .detail("months", 12)
                    .build());
            // tag::example[]
            AuditAssert.assertThat(log, folder)
                    .recordedOnce(event("permit.granted")
                            .by(Actor.citizen("c-17"))
                            .outcome(Outcome.SUCCESS)
                            .detail("months", 12))
                    .recordedNever(event("permit.revoked"));
            AuditAssert.assertThatFilesIn(folder).holdNoneOf("Ada King", "QQ 12 34 56 C");
            // end::example[]
        }
    }

    @Test
    void the_readme_shows_the_example_as_it_is_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/testing/ReadmeTest.java"));
        int from = source.indexOf("            // tag::example[]") + 1;
        int to = source.indexOf("            // end::example[]");

        String example = String.join("\n", source.subList(from, to)).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }
}
