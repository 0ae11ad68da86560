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
            toReader(console.out(), document);
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

    /** Whoever reads through a pipe may have had enough, as {@code head} does; that is no failure, and the verdict stands. */
    private static void toReader(OutputStream out, Document document) throws IOException {
        try {
            write(out, document);
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) {
                throw e;
            }
        }
    }

    private static void write(OutputStream out, Document document) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        document.write(writer);
        writer.flush();
    }
}
