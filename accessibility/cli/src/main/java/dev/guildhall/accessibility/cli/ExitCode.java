package dev.guildhall.accessibility.cli;

/** How a command ended, as the process says it. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;

    /** A page could not be read, or a report not be written. */
    static final int UNREADABLE = 3;

    private ExitCode() {}
}
