package dev.guildhall.core.event;

import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.text.Language;
import java.time.Instant;
import java.util.Objects;

/**
 * What every {@link ServiceEvent} tells: in which journey, about which application, by whom, when and in what language.
 *
 * @param journey the journey's id, such as {@code apply-for-a-permit}
 * @param application the application's pseudonymous id; one application is one person's attempt at the journey
 * @param actor who acted
 * @param at when, to the clock that the service was given
 * @param language the language in which the person was using the service
 */
public record EventContext(String journey, String application, Actor actor, Instant at, Language language) {
    public EventContext {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(language, "language");
    }
}
