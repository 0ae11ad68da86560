package dev.guildhall.audit.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in a folder of segments, to be read: whoever checks a log needs no more of it than this. */
public final class SegmentFiles {

    static final String SPARE = "spare";

    private static final int DIGITS = 19;
    private static final Pattern NAME = Pattern.compile("[0-9]{" + DIGITS + "}");

    private SegmentFiles() {}

    /** The files of the segments in a folder, in their order. */
    public static List<Path> segments(Path folder) throws IOException {
        return list(folder).stream()
                .filter(file -> firstIndex(file).isPresent())
                .toList();
    }

    /**
     * Reads a segment.
     *
     * @throws IOException when it cannot be read; a NoSuchFileException when it is not there (any more)
     */
    public static SegmentContents read(Path segment) throws IOException {
        long first = firstIndex(segment)
                .orElseThrow(() -> new IllegalArgumentException("The file " + segment + " is no segment"));
        return SegmentReader.read(segment, first);
    }

    /** Whether the file's name is that of a segment prepared for later. */
    public static boolean isSpare(Path file) {
        return file.getFileName().toString().startsWith(SPARE);
    }

    /** Whether a segment prepared for later holds zeros only, or a header and zeros. */
    public static boolean isCleanSpare(Path file) throws IOException {
        return SegmentReader.isClean(file);
    }

    /** The index of the first entry of the segment, as its file's name says; empty for other files. */
    public static Optional<Long> firstIndex(Path file) {
        String name = file.getFileName().toString();
        return NAME.matcher(name).matches() ? Optional.of(Long.parseLong(name)) : Optional.empty();
    }

    /** The file of the segment that begins with this entry. */
    static Path file(Path folder, long first) {
        String digits = Long.toString(first);
        return folder.resolve("0".repeat(DIGITS - digits.length()) + digits);
    }

    /** The files in a folder, ordered by name; none when there is no folder. */
    static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
