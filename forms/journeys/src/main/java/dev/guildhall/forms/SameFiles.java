package dev.guildhall.forms;

import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Knows a file again that was sent twice, and so has two ids. */
final class SameFiles {

    private static final int PIECE = 64 * 1024;

    private SameFiles() {}

    /** Whether they are the same in all but their ids; not where one cannot be read. Reads them piece by piece. */
    static boolean in(FileStore store, UploadedFile one, UploadedFile other) {
        boolean alike = one.name().equals(other.name())
                && one.contentType().equals(other.contentType())
                && one.size() == other.size();
        if (!alike) {
            return false;
        }
        try (InputStream first = store.open(one.id());
                InputStream second = store.open(other.id())) {
            return areEqual(first, second);
        } catch (IOException | UncheckedIOException unreadable) {
            Failures.logFileNotRead(unreadable);
            return false;
        }
    }

    private static boolean areEqual(InputStream first, InputStream second) throws IOException {
        byte[] piece;
        do {
            piece = first.readNBytes(PIECE);
            if (!Arrays.equals(piece, second.readNBytes(PIECE))) {
                return false;
            }
        } while (piece.length == PIECE);
        return true;
    }
}
