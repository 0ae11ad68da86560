package dev.guildhall.audit.review;

import java.util.Objects;

/**
 * What is sent to a reviewer, together with {@link ReviewPage#headers}.
 *
 * @param status the HTTP status: 200; 400 where something that was typed has to be changed; 404 for an event that is not
 *     there; 503 when the log cannot be read
 * @param html the whole page
 */
public record ReviewAnswer(int status, String html) {

    public ReviewAnswer {
        Objects.requireNonNull(html, "html");
    }

    /** The status only. */
    @Override
    public String toString() {
        return "answer " + status;
    }
}
