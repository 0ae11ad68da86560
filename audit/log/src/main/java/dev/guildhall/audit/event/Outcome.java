package dev.guildhall.audit.event;

import java.util.Locale;
import java.util.Optional;

/** How what somebody tried to do ended. */
public enum Outcome {
    /** It was done. */
    SUCCESS,
    /** It was not done because it was not allowed, or what was given was not valid. */
    REFUSED,
    /** It was not done because something broke. */
    FAILED;

    /** The outcome as it stands in the log: {@code success}, {@code refused} or {@code failed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of this text; empty when it is none. */
    public static Optional<Outcome> ofText(String text) {
        for (Outcome outcome : values()) {
            if (outcome.text().equals(text)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
