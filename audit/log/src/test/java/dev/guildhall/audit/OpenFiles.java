package dev.guildhall.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that this process has open, as Linux tells. */
public final class OpenFiles {

    private OpenFiles() {}

    /** Those that are in a folder, or were when they were opened. */
    public static List<Path> under(Path folder) throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                try {
                    open.add(Files.readSymbolicLink(descriptor));
                } catch (NoSuchFileException closedMeanwhile) {
                    // then it is not open
                }
            }
        }
        Path real = folder.toRealPath();
        return open.stream().filter(file -> file.startsWith(real)).toList();
    }
}
