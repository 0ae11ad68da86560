package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingKeyTextTest {

    private static final String MAY = key(5);
    private static final String JUNE = key(6);

    @TempDir
    private Path folder;

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) (fill * 37));
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyProvider environment(String value) {
        return SealingKeyText.ofEnvironment("SEALING_KEYS", Map.of("SEALING_KEYS", value));
    }

    @Test
    void the_first_key_of_a_file_is_the_current_one() throws IOException {
        Path file = folder.resolve("keys");
        Files.writeString(file, "# rotated in June\r\n\n2026-06: " + JUNE + "\n2026-05:" + MAY + "\n");

        KeyProvider keys = KeyProvider.ofFile(file);

        assertThat(keys).hasToString("KeyProvider[2026-06, 2026-05]");
        assertThat(keys.currentKeyId()).isEqualTo("2026-06");
    }

    @Test
    void an_environment_variable_holds_keys_after_commas_or_on_lines() {
        assertThat(environment("2026-06:" + JUNE + ", 2026-05:" + MAY)).hasToString("KeyProvider[2026-06, 2026-05]");
        assertThat(environment("2026-06:" + JUNE + "\n2026-05:" + MAY)).hasToString("KeyProvider[2026-06, 2026-05]");
    }

    private AbstractThrowableAssert<?, ?> refused(String value) {
        return assertThatThrownBy(() -> environment(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining(MAY.substring(0, 8));
    }

    @Test
    void what_is_no_key_is_refused_with_its_place_and_is_not_repeated() {
        refused(MAY).hasMessageStartingWith("The environment variable SEALING_KEYS, entry 1, is no key: write it as");
        refused("2026-06:" + JUNE + "," + MAY).hasMessageContaining("entry 2, is no key");
        refused("a:" + MAY + MAY).hasMessageContaining("entry 1: A sealing key is not Base64 of 32 bytes");
        refused(MAY + ":a").hasMessageContaining("entry 1: ");
        refused("a:" + MAY.substring(0, 40)).hasMessageContaining("has 30 bytes: give exactly 32");
        refused("a:" + MAY + ",a:" + JUNE).hasMessageContaining("two keys have the same id");
        refused("  ,# none").hasMessageStartingWith("The environment variable SEALING_KEYS holds no key: put in");
    }

    @Test
    void a_variable_or_a_file_that_is_missing_is_named() {
        assertThatThrownBy(() -> SealingKeyText.ofEnvironment("SEALING_KEYS", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The environment variable SEALING_KEYS is not set: set it to `id:key`");
        assertThatThrownBy(() -> KeyProvider.ofFile(folder.resolve("none")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none cannot be read (NoSuchFileException): create it with a line `id:key`");
    }
}
