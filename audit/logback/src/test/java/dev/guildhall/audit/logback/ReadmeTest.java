package dev.guildhall.audit.logback;

import static dev.guildhall.audit.testing.EventPattern.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.testing.AuditAssert;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MarkerFactory;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReadmeTest.class);

    @Test
    void the_example_of_the_readme_runs(@TempDir Path folder) {
        try (AuditLog log = AuditLog.open(folder, SigningKey.generate("example.org/log", new SecureRandom()))) {
            // tag::example[]
            AuditBridge bridge = AuditBridge.install(log);
            LOG.atInfo()
                    .addMarker(MarkerFactory.getMarker("AUDIT"))
                    .addKeyValue("action", "permit.granted")
                    .addKeyValue("actor", "officer:o-4")
                    .addKeyValue("subject", "s-17")
                    .addKeyValue("months", 12)
                    .log("Granted a permit");
            bridge.close();
            // end::example[]
            AuditAssert.assertThat(log, folder)
                    .recordedOnce(event("permit.granted").about("s-17").detail("months", 12));
        }
    }

    @Test
    void the_readme_shows_the_example_as_it_is_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/logback/ReadmeTest.java"));
        int from = source.indexOf("            // tag::example[]") + 1;
        int to = source.indexOf("            // end::example[]");

        String example = String.join("\n", source.subList(from, to)).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }
}
