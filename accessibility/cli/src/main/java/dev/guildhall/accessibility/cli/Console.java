package dev.guildhall.accessibility.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;

/**
 * Where a command reads from and writes to, and what time it is there.
 *
 * @param in standard input
 * @param out standard output: reports, and nothing else
 * @param err standard error: what went wrong, notes and progress
 */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal, Clock clock) {
    /** Writes a line to standard error. */
    void note(String text) {
        err.println(text);
    }
}
