package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

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
            return read(name, in, sheets);
        }
    }

    /** Reads a page of which nothing is known but its bytes. */
    static Loaded read(String name, InputStream in, SheetSource sheets) throws IOException, UnreadablePageException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw PageSource.tooLong();
        }
        PageText text = PageText.of(bytes, Optional.empty());
        return new Loaded(Page.of(name, text.text()).withSheets(sheets), text.notes());
    }
}
