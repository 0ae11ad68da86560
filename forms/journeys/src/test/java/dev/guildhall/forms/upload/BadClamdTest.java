package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.upload.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands where clamd should: nothing is called clean, and nobody waits for ever. */
@Timeout(60)
class BadClamdTest {

    /** More than the buffers of both sides of a connection take. */
    private static final int LARGE = 20 * 1024 * 1024;

    private static ClamdScanner at(int port) {
        return ClamdScanner.at("localhost", port).patience(Duration.ofMillis(300));
    }

    @ParameterizedTest
    @EnumSource
    void no_file_is_called_clean_and_none_is_waited_for_without_end(BadClamd.Manner manner) throws IOException {
        try (BadClamd clamd = BadClamd.of(manner)) {
            for (int length : new int[] {0, 10, LARGE}) {
                assertThat(at(clamd.port()).scan(new ByteArrayInputStream(new byte[length])))
                        .isInstanceOf(Verdict.NotScanned.class);
            }
            assertThat(at(clamd.port()).ping()).isFalse();
        }
    }

    @Test
    void where_nothing_listens_nothing_is_scanned() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        assertThat(at(port).scan(new ByteArrayInputStream(new byte[10])))
                .isEqualTo(new Verdict.NotScanned("clamd cannot be reached"));
    }
}
