package dev.guildhall.audit.cli;

import java.io.IOException;

/** One command; picocli reads its name, options and places from its annotations, and fills them before it is run. */
@FunctionalInterface
interface CliCommand {

    /**
     * Does it.
     *
     * @throws UsageException when what was given cannot be used as it is
     * @throws IOException when a file cannot be read or written
     */
    ExitCode run() throws IOException;
}
