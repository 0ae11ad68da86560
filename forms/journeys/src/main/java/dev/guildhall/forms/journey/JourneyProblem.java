package dev.guildhall.forms.journey;

import java.util.Objects;

/**
 * Something that keeps a definition from working, or that its author should know.
 *
 * @param severity whether the journey is refused for it
 * @param page the id of the page where it stands, or the journey's id when it stands on none
 * @param cause what is wrong
 * @param mend what to do about it
 */
public record JourneyProblem(Severity severity, String page, String cause, String mend) {
    public JourneyProblem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(mend, "mend");
    }

    /** A problem for which the journey is refused. */
    static JourneyProblem error(String page, String cause, String mend) {
        return new JourneyProblem(Severity.ERROR, page, cause, mend);
    }

    /** A problem that the journey works with. */
    static JourneyProblem warning(String page, String cause, String mend) {
        return new JourneyProblem(Severity.WARNING, page, cause, mend);
    }

    /** Whether the journey is refused for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return (isError() ? "" : "warning: ") + page + ": " + cause + ": " + mend;
    }
}
