package dev.guildhall.audit.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what is the matter with a file. */
final class FileFault {

    private FileFault() {}

    static String words(IOException e) {
        if (e instanceof ToldException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NotDirectoryException file) {
            return file.getFile() + " is a file: name a log's folder";
        }
        if (e instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "No permission to read or write " + denied.getFile();
        }
        String where = e instanceof FileSystemException file ? file.getFile() + ": " : "";
        return "A file could not be read or written: " + where
                + (e instanceof FileSystemException file && file.getReason() != null
                        ? file.getReason()
                        : e.getMessage());
    }
}
