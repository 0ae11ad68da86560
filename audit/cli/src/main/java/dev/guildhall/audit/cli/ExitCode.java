package dev.guildhall.audit.cli;

/** How a command ended, as the process says it. */
enum ExitCode {
    /** It was done; what was checked is intact. */
    INTACT(0),
    /** What was checked was changed, or is incomplete. */
    TAMPERED(1),
    /** What was asked for or given on standard input cannot be done as it stands. */
    USAGE(2),
    /** A file could not be read or written, or a process has the log open. */
    UNREADABLE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
