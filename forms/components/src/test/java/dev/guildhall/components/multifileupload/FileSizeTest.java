package dev.guildhall.components.multifileupload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 KB",
        "1, 1 KB",
        "2047, 1 KB",
        "2048, 2 KB",
        "1048575, 1023 KB",
        "1048576, 1 MB",
        "1572864, 1.5 MB",
        "10485760, 10 MB",
        "1073741823, 1023.9 MB",
        "1610612736, 1.5 GB",
        "9223372036854775807, 8589934591.9 GB"
    })
    void a_size_is_said_as_file_managers_say_it(long bytes, String words) {
        assertThat(FileSize.inWords(bytes)).isEqualTo(words);
    }
}
