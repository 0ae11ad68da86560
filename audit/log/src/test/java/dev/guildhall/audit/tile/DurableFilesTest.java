package dev.guildhall.audit.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.OpenFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {

    /** More than are forced at the same time, and fewer than are forced without being asked. */
    private static final int FILES = 40;

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void an_interrupt_before_the_files_are_forced_leaves_none_open_and_is_kept() throws Exception {
        DurableFiles files = new DurableFiles(new LogFolder(folder));
        for (int n = 0; n < FILES; n++) {
            files.write(folder.resolve("file-" + n), new byte[10]);
        }

        Thread.currentThread().interrupt();
        assertThatThrownBy(files::publish).isInstanceOf(IOException.class).hasMessageStartingWith("interrupted");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(OpenFiles.under(folder)).isEmpty();
        assertThat(folder.resolve("file-0")).doesNotExist();
    }
}
