package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipes whose reader wants no more, and a disk that takes no more. */
class ClosedOutputTest {

    @TempDir
    private Path temp;

    private TestLog log;

    @BeforeEach
    void begin() {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")), "the system tells what standard output is");
        log = TestLog.in(temp.resolve("log"));
        log.append(Cli.events(1_000));
    }

    /** Runs a shell's line in which {@code $jar} is the command; what it says on both outputs. */
    private List<String> shell(String line) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        "jar=\"" + java + " -jar " + System.getProperty("guildhall.audit.cli.jar") + "\"\n" + line)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said.lines().toList();
    }

    @Test
    void an_export_ends_quietly_when_nobody_reads_on() throws Exception {
        List<String> said = shell("$jar export " + log.folder() + " | head -n 1; echo ${PIPESTATUS[0]}");

        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("{\"entry\":{");
        assertThat(said.get(1)).isEqualTo("0");
    }

    @Test
    void a_verdict_stands_when_nobody_reads_it() throws Exception {
        damageEveryEntry();

        assertThat(shell("$jar verify " + log.folder() + " --key '" + log.key() + "' | true; echo ${PIPESTATUS[0]}"))
                .containsExactly("1");
    }

    private void damageEveryEntry() throws IOException {
        Path bundle = log.folder().resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(bundle);
        for (int at = 10; at < bytes.length; at += 20) {
            bytes[at] ^= 1;
        }
        Files.write(bundle, bytes);
    }

    @Test
    void a_full_disk_is_told() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is a disk that is always full");

        assertThat(shell("$jar export " + log.folder() + " > /dev/full; echo $?"))
                .containsExactly("A file could not be read or written: No space left on device", "3");
    }
}
