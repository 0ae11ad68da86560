package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    private long nanos;

    private String seen() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void work_that_is_soon_done_shows_no_bar() {
        try (ProgressBar bar = ProgressBar.seen(console, () -> nanos)) {
            nanos += 150_000_000;
            bar.at(4_096, 8_192);
        }

        assertThat(seen()).isEmpty();
    }

    @Test
    void longer_work_shows_how_far_it_has_come_and_takes_the_bar_away() {
        try (ProgressBar bar = ProgressBar.seen(console, () -> nanos)) {
            nanos += 250_000_000;
            bar.at(4_095, 8_192);
            bar.at(4_096, 8_192);
            bar.at(8_192, 8_192);
        }

        assertThat(seen()).isEqualTo("\r[" + "#".repeat(20) + " ".repeat(20) + "] 4096 of 8192\r\u001b[K");
    }
}
