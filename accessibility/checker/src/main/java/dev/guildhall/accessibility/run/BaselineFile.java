package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.baseline.Baseline;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A baseline in the file that stands with the code. */
public final class BaselineFile {
    private BaselineFile() {}

    /**
     * Reads it.
     *
     * @throws dev.guildhall.accessibility.baseline.BaselineFormatException when the file holds no baseline; it says where
     * @throws IOException when the file is not there, or cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        try (Reader from = Files.newBufferedReader(file)) {
            return Baseline.read(from);
        }
    }
}
