package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.upload.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClamdScannerTest {

    /** How a scanner reaches the daemon. */
    enum Way {
        TCP,
        UNIX_SOCKET
    }

    @TempDir
    static Path folder;

    private static Clamd clamd;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        clamd = Clamd.startedIn(folder);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (clamd != null) {
            clamd.stop();
        }
    }

    private static ClamdScanner scanner(Way way) {
        return way == Way.TCP ? ClamdScanner.at("localhost", clamd.port()) : ClamdScanner.at(clamd.socket());
    }

    private static Verdict scan(ClamdScanner scanner, byte[] content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content)) {
            return scanner.scan(in);
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @EnumSource
    void a_file_without_a_virus_is_clean(Way way) throws IOException {
        assertThat(scanner(way).ping()).isTrue();
        assertThat(scan(scanner(way), noise(200_000))).isEqualTo(new Verdict.Clean());
        assertThat(scan(scanner(way), new byte[0])).isInstanceOf(Verdict.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_with_a_virus_is_infected_and_the_signature_is_told(Way way) throws IOException {
        Verdict verdict = scan(scanner(way), Clamd.testVirus().getBytes(StandardCharsets.US_ASCII));

        assertThat(verdict).isEqualTo(new Verdict.Infected("Guildhall.Test.UNOFFICIAL"));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_over_the_stream_limit_is_not_scanned(Way way) throws IOException {
        Verdict verdict = scan(scanner(way), noise(Clamd.STREAM_MAX_LENGTH * 3));

        assertThat(verdict).isInstanceOf(Verdict.NotScanned.class);
    }

    @Test
    void a_daemon_that_is_not_there_is_not_scanned() throws IOException {
        ClamdScanner none = ClamdScanner.at(folder.resolve("no.sock"));

        assertThat(none.ping()).isFalse();
        assertThat(scan(none, noise(10))).isEqualTo(new Verdict.NotScanned("clamd cannot be reached"));
        assertThat(scan(ClamdScanner.at("no-such-host.invalid", 3310), noise(10)))
                .isEqualTo(new Verdict.NotScanned("clamd cannot be reached"));
    }

    @Test
    void a_scanner_is_used_by_many_at_once() {
        ClamdScanner scanner = scanner(Way.TCP).patience(Duration.ofSeconds(20));

        IntStream.range(0, 12).parallel().forEach(i -> {
            byte[] content = i % 2 == 0 ? noise(i) : Clamd.testVirus().getBytes(StandardCharsets.US_ASCII);
            try {
                assertThat(scan(scanner, content))
                        .isInstanceOf(i % 2 == 0 ? Verdict.Clean.class : Verdict.Infected.class);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
