package dev.guildhall.audit.store;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Thrown when a folder is opened that a process, this one or another, has open already: a log has one writer. */
public final class LogInUseException extends AuditException {
    private static final long serialVersionUID = 1;

    /** The process, or -1 where it is not known. */
    private final long processId;

    public LogInUseException(Path folder, OptionalLong processId) {
        super("The log in " + folder + " is open in process "
                + (processId.isPresent() ? Long.toString(processId.getAsLong()) : "(unknown)")
                + ": close it there, or open another folder");
        this.processId = processId.orElse(-1);
    }

    /** The id of the process that has the log open; empty when it could not be found out. */
    public OptionalLong processId() {
        return processId < 0 ? OptionalLong.empty() : OptionalLong.of(processId);
    }
}
