package dev.guildhall.components.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void where_no_browser_is_installed_a_test_is_skipped_and_says_how_to_install_it() {
        assertThatThrownBy(() -> Chromium.required(Map.of("PATH", folder.toString())))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install chromium chromium-driver");
    }

    @Test
    void in_continuous_integration_a_missing_browser_is_a_failure() {
        assertThatThrownBy(() -> Chromium.required(Map.of("PATH", folder.toString(), "CI", "true")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium chromium-driver");
    }

    @Test
    void an_installed_browser_is_found_together_with_its_driver() throws IOException {
        Path browser = program("chromium");
        Path driver = program("chromedriver");

        Chromium found = Chromium.required(Map.of("PATH", folder.toString()));

        assertThat(found).isEqualTo(new Chromium(browser, driver));
    }

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
