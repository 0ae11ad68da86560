package dev.guildhall.forms.support;

import dev.guildhall.core.text.Language;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person said on the feedback page. It says nothing about who they are, unless they wrote it into the comment.
 *
 * @param journey the id of the journey that it is about
 * @param satisfaction how satisfied they were
 * @param comment how the service could be better, at most {@value #MAX_COMMENT} characters, in the person's own words
 *     and therefore to be shown as plain text only; empty when they wrote nothing
 * @param language the language in which they used the service
 * @param at when they said it
 */
public record Feedback(
        String journey, Satisfaction satisfaction, Optional<String> comment, Language language, Instant at) {

    /** The longest comment, in characters (UTF-16 code units, as browsers count them); a line break is one. */
    public static final int MAX_COMMENT = 1_200;

    public Feedback {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(at, "at");
    }

    /** Nothing of the comment, which may tell about a person. */
    @Override
    public String toString() {
        return "feedback on " + journey + ", " + satisfaction + ", " + (comment.isPresent() ? "with" : "without")
                + " a comment";
    }
}
