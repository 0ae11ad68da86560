package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.baseline.Baseline;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a baseline from its file. */
final class BaselineFile {
    private BaselineFile() {}

    static Baseline read(Path file) throws IOException {
        try (Reader from = Files.newBufferedReader(file)) {
            return Baseline.read(from);
        }
    }
}
