package dev.guildhall.audit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results, and nothing else
 * @param err standard error: what went wrong, notes and progress
 */
record Console(InputStream in, OutputStream out, PrintStream err) {

    /** Writes a line to standard output. */
    void line(String text) throws IOException {
        print(text + "\n");
    }

    /** Writes to standard output. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a line to standard error. */
    void note(String text) {
        err.println(text);
    }

    /** Writes what an exception says to standard error. */
    void note(Exception e) {
        err.println(e.getMessage());
    }

    /** Whether somebody is looking at standard error; known on Linux only, elsewhere nobody is taken to be. */
    static boolean isTerminal() {
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchSystem) {
            return false;
        }
    }
}
