package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.verify.LogVerifier;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full for a while, which a limit on the size of files stands for: writes fail part of the way. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FullDiskTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final String UNLIMITED = "unlimited";

    @TempDir
    private Path temp;

    private final List<Hash> recorded = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void events_are_refused_while_the_disk_is_full_and_the_same_log_goes_on_once_there_is_room() throws Exception {
        Path key = temp.resolve("key");
        KEY.save(key);
        Path folder = temp.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskProcess.class.getName(),
                        folder.toString(),
                        key.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            readUntilRecorded(lines, 30);
            limit(process, "70000");
            readUntilRefused(lines, 30);
            limit(process, UNLIMITED);
            readUntilRecorded(lines, recorded.size() + 60);
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            while (read(lines)) {
                // until it has closed the log
            }
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }

        assertThat(refused)
                .allMatch(line ->
                        line.startsWith("refused The event was not recorded, because the log could not be written: "));
        assertThat(Leaves.of(folder)).isEqualTo(recorded);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    private void readUntilRecorded(BufferedReader lines, int number) throws Exception {
        while (recorded.size() < number) {
            assertThat(read(lines)).isTrue();
        }
    }

    private void readUntilRefused(BufferedReader lines, int number) throws Exception {
        while (refused.size() < number) {
            assertThat(read(lines)).isTrue();
        }
    }

    /** Reads what came of one event; false when the log was closed. */
    private boolean read(BufferedReader lines) throws Exception {
        String line = lines.readLine();
        if (line != null && line.startsWith("recorded ")) {
            recorded.add(Hash.ofBase64(line.substring("recorded ".length())));
        } else if (line != null && line.startsWith("refused ")) {
            refused.add(line);
        }
        // what the log itself says stands between
        assertThat(line).as("the process ended").isNotNull();
        return !"closed".equals(line);
    }

    /** Sets how long a file of the process may be, in bytes. */
    private static void limit(Process process, String bytes) throws Exception {
        Process prlimit = new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes + ":")
                .inheritIO()
                .start();
        assertThat(prlimit.waitFor()).isZero();
    }
}
