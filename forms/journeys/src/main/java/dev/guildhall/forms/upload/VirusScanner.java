package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;

/**
 * Searches uploaded files for viruses before they are kept. Safe for use by many threads at once.
 *
 * <pre>{@code
 * VirusScanner scanner = ClamdScanner.at(InetSocketAddress.createUnresolved("clamd", 3310));
 * }</pre>
 */
@FunctionalInterface
public interface VirusScanner {

    /**
     * Searches a file.
     *
     * @param content the file, from its beginning; not closed
     * @throws IOException when the content cannot be read
     */
    Verdict scan(InputStream content) throws IOException;

    /** Takes every file for clean without looking: for trying things out, or where something else searches them. */
    static VirusScanner scanningNothing() {
        return content -> new Verdict.Clean();
    }

    /** What a scanner says of a file. */
    sealed interface Verdict {

        /** Nothing was found. */
        record Clean() implements Verdict {}

        /**
         * Something was found.
         *
         * @param signature what the scanner calls it
         */
        record Infected(String signature) implements Verdict {}

        /**
         * The file could not be searched, and must not be accepted.
         *
         * @param reason for the people who run the service; nothing of the file
         */
        record NotScanned(String reason) implements Verdict {}
    }
}
