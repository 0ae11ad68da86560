package dev.guildhall.audit.review;

import java.util.Objects;
import java.util.Optional;

/**
 * What is sent to a reviewer, together with {@link ReviewPage#headers}.
 *
 * @param status the HTTP status: 200; 303 where the answer is at another address; 400 where something that was typed has to
 *     be changed; 404 for an event that is not there; 503 when the log cannot be read
 * @param location the other address, for the {@code Location} header; it never holds a subject that was typed
 * @param html the whole page; empty where it is at another address
 */
public record ReviewAnswer(int status, Optional<String> location, String html) {

    public ReviewAnswer {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(html, "html");
    }

    static ReviewAnswer page(int status, String html) {
        return new ReviewAnswer(status, Optional.empty(), html);
    }

    static ReviewAnswer at(String location) {
        return new ReviewAnswer(303, Optional.of(location), "");
    }

    /** The status only. */
    @Override
    public String toString() {
        return "answer " + status;
    }
}
