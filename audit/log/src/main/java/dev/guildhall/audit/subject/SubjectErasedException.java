package dev.guildhall.audit.subject;

/**
 * Thrown when personal data of a subject that was erased is to be recorded: the key was destroyed, and a new one is made only
 * when the team {@linkplain SubjectKeys#readmit says so}. Events without personal data of the subject are recorded as ever.
 */
public final class SubjectErasedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SubjectErasedException() {
        super("The event has personal data of a subject that was erased: leave it out, or readmit the subject first");
    }
}
