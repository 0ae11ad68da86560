package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a page comes from; it is read when its turn comes, so that not all pages are held at once.
 *
 * <pre>{@code
 * PageSource page = PageSource.file("site/start.html", file, SheetSource.folder(Path.of("site")));
 * }</pre>
 *
 * <p>The encoding is told as browsers tell it, and a page longer than {@link #MAX_BYTES} is not read.
 */
public interface PageSource {
    /** More bytes than this are not read. */
    int MAX_BYTES = 64 * 1024 * 1024;

    /** What reports call it. */
    String name();

    /**
     * Reads it.
     *
     * @throws UnreadablePageException when it is no page, or too large
     * @throws IOException when it cannot be read
     */
    Loaded load() throws IOException, UnreadablePageException;

    /**
     * A page that was read.
     *
     * @param notes what of it could not be read as it should be, one sentence each
     */
    record Loaded(Page page, List<String> notes) {
        public Loaded {
            notes = List.copyOf(notes);
        }
    }

    /** A page in a file, which is read when it is checked. */
    static PageSource file(String name, Path file, SheetSource sheets) {
        return new FileSource(name, file, sheets);
    }

    /** A page that can be read once, such as standard input; the stream is left open. */
    static PageSource stream(String name, InputStream in, SheetSource sheets) {
        return new StreamSource(name, in, sheets);
    }

    /** What is known from the start to be unreadable. */
    static PageSource unreadable(String name, String why) {
        return new LostSource(name, why);
    }
}
