package dev.guildhall.accessibility.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path folder;

    private final RecentFiles recent = new RecentFiles(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_file_that_has_not_changed_is_read_once() throws IOException {
        Path file = written("app.css", "p { color: red }", NOW.minusSeconds(60));

        String first = read(file);

        assertThat(first).isEqualTo("p { color: red }");
        assertThat(read(file)).isSameAs(first);
    }

    @Test
    void a_file_that_has_changed_is_read_again() throws IOException {
        Path file = written("app.css", "p { color: red }", NOW.minusSeconds(60));
        read(file);

        written("app.css", "p { color: tan }", NOW.minusSeconds(59));

        assertThat(read(file)).isEqualTo("p { color: tan }");
    }

    @Test
    void a_file_written_just_now_is_not_remembered_because_it_may_change_without_looking_younger() throws IOException {
        Path file = written("app.css", "p { color: red }", NOW.minusSeconds(1));
        read(file);

        written("app.css", "p { color: tan }", NOW.minusSeconds(1));

        assertThat(read(file)).isEqualTo("p { color: tan }");
    }

    @Test
    void the_file_used_longest_ago_is_forgotten_when_there_are_too_many() throws IOException {
        Path old = written("old.css", "old", NOW.minusSeconds(60));
        Path kept = written("kept.css", "kept", NOW.minusSeconds(60));
        String oldText = read(old);
        String keptText = read(kept);

        for (int other = 1; other < RecentFiles.MAX_FILES; other++) {
            read(written(other + ".css", "other", NOW.minusSeconds(60)));
            read(kept);
        }

        assertThat(read(kept)).isSameAs(keptText);
        assertThat(read(old)).isEqualTo(oldText).isNotSameAs(oldText);
    }

    @Test
    void a_text_that_is_too_long_is_read_each_time() throws IOException {
        Path file = written("app.css", " ".repeat(RecentFiles.MAX_CHARACTERS + 1), NOW.minusSeconds(60));

        assertThat(read(file)).isNotSameAs(read(file));
    }

    private Path written(String name, String text, Instant modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private String read(Path file) throws IOException {
        return recent.read(file, Files.readAttributes(file, BasicFileAttributes.class));
    }
}
