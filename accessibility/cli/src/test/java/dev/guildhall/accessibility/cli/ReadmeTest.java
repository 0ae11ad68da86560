package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs what the module's README shows, except the line that needs the internet. */
class ReadmeTest {
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temp;

    @Test
    void the_lines_of_the_readme_run() throws Exception {
        String lines = SHELL.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.startsWith("curl "))
                .collect(Collectors.joining("\n"));
        Files.createSymbolicLink(
                temp.resolve("guildhall-accessibility-cli.jar"),
                Path.of(System.getProperty("guildhall.accessibility.cli.jar")));

        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", lines)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor()).as(said).isZero();
        assertThat(said).contains("1 page, 1 finding, 0 questions, 0 unreadable", "known.json lists 1 known findings.");
        assertThat(Files.readString(temp.resolve("report.html"))).contains("This text field has no name.");
        assertThat(Files.readString(temp.resolve("statement.html"))).contains("Exampleshire Council");
    }

    @Test
    void the_tables_of_the_readme_name_every_option_of_check_and_every_command() throws Exception {
        String readme = Files.readString(Path.of("README.md"));

        CommandLine commands =
                Commands.on(new Console(System.in, System.out, System.err, Terminal.NONE, Clock.systemUTC()));

        assertThat(commands.getSubcommands().keySet()).allMatch(name -> readme.contains("| `" + name));
        assertThat(Objects.requireNonNull(commands.getSubcommands().get("check"))
                        .getCommandSpec()
                        .optionsMap()
                        .keySet())
                .filteredOn(name -> !name.matches("-h|--help|-V|--version"))
                .allMatch(name -> readme.contains("| `" + name));
    }
}
