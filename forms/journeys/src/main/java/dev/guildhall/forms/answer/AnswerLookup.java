package dev.guildhall.forms.answer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Finds the answer to a question. What a lookup does not find, a condition cannot read. */
@FunctionalInterface
public interface AnswerLookup {

    /** Where a day begins for a service of the United Kingdom. */
    ZoneId ZONE = ZoneId.of("Europe/London");

    /** The answer to the question that names this property; empty when it has not been answered. */
    Optional<Answer> find(String property);

    /** The day on which the answers are read, in London; a journey's path takes it from the journey's clock. */
    default LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
