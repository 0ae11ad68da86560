package dev.guildhall.forms.journey;

import java.util.Objects;

/**
 * Something that keeps a definition from working.
 *
 * @param page the id of the page where it stands, or the journey's id when it stands on none
 * @param cause what is wrong
 * @param mend what to do about it
 */
public record JourneyProblem(String page, String cause, String mend) {
    public JourneyProblem {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(mend, "mend");
    }

    @Override
    public String toString() {
        return page + ": " + cause + ": " + mend;
    }
}
