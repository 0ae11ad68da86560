package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.run.ReportFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where a document goes: a file, or standard output. */
final class Output {
    private Output() {}

    static void write(Optional<Path> file, Console console, ReportFile.Document document) throws IOException {
        if (file.isPresent()) {
            ReportFile.write(file.get(), document);
        } else {
            toReader(console, document);
        }
    }

    /** Whoever reads through a pipe may have had enough, as {@code head} does; that is no failure, and the verdict stands. */
    private static void toReader(Console console, ReportFile.Document document) throws IOException {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            document.write(writer);
            writer.flush();
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) {
                throw e;
            }
        }
    }
}
