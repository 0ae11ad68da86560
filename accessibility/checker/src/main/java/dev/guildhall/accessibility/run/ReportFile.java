package dev.guildhall.accessibility.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document in a file of UTF-8, whose folder is made where there is none. */
public final class ReportFile {
    /** What writes a document. */
    @FunctionalInterface
    public interface Document {
        /** Writes all of it; the writer is left open. */
        void write(Writer to) throws IOException;
    }

    private ReportFile() {}

    /**
     * Writes the document in place of what the file holds.
     *
     * @throws IOException when the folder cannot be made, or the file not be written
     */
    public static void write(Path file, Document document) throws IOException {
        Files.createDirectories(LocalSheets.folderOf(file));
        // unlike the writer of Files, this one writes a question mark for half a character instead of breaking off
        try (Writer to =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            document.write(to);
        }
    }
}
