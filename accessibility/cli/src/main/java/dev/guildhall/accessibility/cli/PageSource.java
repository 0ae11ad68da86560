package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.Page;
import java.io.IOException;
import java.util.List;

/** Where a page comes from; it is read when its turn comes, so that not all pages are held at once. */
interface PageSource {
    /** More bytes than this are not read. */
    int MAX_BYTES = 64 * 1024 * 1024;

    /** What reports call it: as it was named on the command line. */
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
    record Loaded(Page page, List<String> notes) {}

    /** What is said of too many bytes. */
    static UnreadablePageException tooLong() {
        return new UnreadablePageException(
                "It has more than " + MAX_BYTES + " bytes, which is the limit; split the page.");
    }
}
