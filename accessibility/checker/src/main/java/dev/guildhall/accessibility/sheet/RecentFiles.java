package dev.guildhall.accessibility.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of the files that were read last, so that the pages of a site, which share their sheets, share the reading and
 * decoding, too. A file that has changed is read again.
 */
final class RecentFiles {
    /** Files remembered at most; the one used longest ago is forgotten first. */
    static final int MAX_FILES = 16;

    /** A longer text, in characters, is read each time. */
    static final int MAX_CHARACTERS = 1024 * 1024;

    /** A file that was written less than this before it was read may be written again without looking any younger. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Clock clock;
    private final Map<Path, Known> files = new LinkedHashMap<>(MAX_FILES, 0.75f, true);

    RecentFiles(Clock clock) {
        this.clock = clock;
    }

    /** The file's text as UTF-8, by its real path and what the file system says of it now. */
    String read(Path file, BasicFileAttributes now) throws IOException {
        Version version = new Version(now.lastModifiedTime(), now.size(), now.fileKey());
        synchronized (files) {
            Known known = files.get(file);
            if (known != null && known.version().equals(version)) {
                return known.text();
            }
        }
        boolean isSettled = version.modified().toInstant().plus(SETTLED).isBefore(clock.instant());
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (isSettled && text.length() <= MAX_CHARACTERS) {
            remember(file, new Known(version, text));
        }
        return text;
    }

    private void remember(Path file, Known known) {
        synchronized (files) {
            files.put(file, known);
            if (files.size() > MAX_FILES) {
                files.remove(files.keySet().iterator().next());
            }
        }
    }

    private record Known(Version version, String text) {}

    /** What changes when a file does. */
    private record Version(
            FileTime modified, long size, @Nullable Object key) {
        Version {
            Objects.requireNonNull(modified);
        }
    }
}
