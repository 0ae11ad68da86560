package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the module's README shows. */
class ReadmeTest {

    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temp;

    @Test
    void the_lines_of_the_readme_run() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String lines =
                SHELL.matcher(readme).results().map(block -> block.group(1)).collect(Collectors.joining());
        Files.createSymbolicLink(
                temp.resolve("guildhall-audit-cli.jar"), Path.of(System.getProperty("guildhall.audit.cli.jar")));

        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", lines)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("intact: 1 entries under the root ", "intact: 2 entries under the root ")
                .endsWith("proved: entry 0 is among the 1 entries that example.gov.uk/permits signed\n");
    }
}
