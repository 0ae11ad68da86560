package dev.guildhall.audit.cli;

import java.io.IOException;

/** One command. */
interface Command {

    /** Its first word. */
    String name();

    /** What may follow its name, as a line to be read; {@link Usage} reads it, too. */
    String usage();

    /** What it does, in one line. */
    String purpose();

    /**
     * Does it.
     *
     * @throws UsageException when the arguments are not as they should be
     * @throws IOException when a file cannot be read or written
     */
    ExitCode run(Arguments arguments, Console console) throws IOException;
}
