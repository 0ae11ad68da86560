package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A page in a file. */
record FileSource(String name, Path file, SheetSource sheets) implements PageSource {
    @Override
    public Loaded load() throws IOException, UnreadablePageException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(name);
        }
        if (!Files.isRegularFile(file)) {
            // a pipe that nobody writes to would never end
            throw new UnreadablePageException(
                    "It is neither a file nor a folder; pipe it to standard input, which is -.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new StreamSource(name, in, sheets).load();
        }
    }
}
