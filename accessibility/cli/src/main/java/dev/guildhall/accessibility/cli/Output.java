package dev.guildhall.accessibility.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a document goes: a file, whose folder is made where there is none, or standard output. */
final class Output {
    /** What writes a document. */
    @FunctionalInterface
    interface Document {
        void write(Writer to) throws IOException;
    }

    private Output() {}

    static void write(Optional<Path> file, Console console, Document document) throws IOException {
        if (file.isEmpty()) {
            write(console.out(), document);
            return;
        }
        Path whole = file.get().toAbsolutePath();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream out = Files.newOutputStream(whole)) {
            write(out, document);
        }
    }

    private static void write(OutputStream out, Document document) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        document.write(writer);
        writer.flush();
    }
}
