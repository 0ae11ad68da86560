package dev.guildhall.accessibility.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps {@code accessibility/CONFORMANCE.md} what the checker does; written anew with {@code -Dguildhall.conformance=write}. */
class ConformanceTest {
    private static final Path PAGE = Path.of("../CONFORMANCE.md");

    @Test
    void the_conformance_page_is_what_the_checker_does_today() throws IOException {
        String expected = ConformancePage.write(ActScore.all(), GdsScore.all());

        if (System.getProperty("guildhall.conformance", "").equals("write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("accessibility/CONFORMANCE.md is generated; write it anew with "
                        + "./mvnw -pl accessibility/checker test -Dtest=ConformanceTest -Dguildhall.conformance=write")
                .isEqualTo(expected);
    }
}
