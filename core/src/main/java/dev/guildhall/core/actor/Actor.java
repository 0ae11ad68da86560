package dev.guildhall.core.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did something: a citizen, an agent acting for one, an officer of the organisation, or a system.
 *
 * <pre>{@code
 * Actor applicant = Actor.citizen("c-17");
 * Actor clerk = new Actor(Actor.Kind.OFFICER, "o-4", IdentityAssurance.HIGH);
 * }</pre>
 *
 * @param kind in which capacity the actor acts
 * @param id a pseudonymous identifier, 1 to 128 characters without control characters; never a name, an e-mail address
 *     or another piece of personal data, for it stands in logs in clear
 * @param assurance how sure the service is of the identity
 */
public record Actor(Kind kind, String id, IdentityAssurance assurance) {

    /** The longest identifier that is accepted, in characters. */
    public static final int MAX_ID_LENGTH = 128;

    /** In which capacity an actor acts. */
    public enum Kind {
        CITIZEN,
        AGENT,
        OFFICER,
        SYSTEM;

        private final String text = name().toLowerCase(Locale.ROOT);

        /** The kind as it stands in logs, such as {@code citizen}. */
        public String text() {
            return text;
        }

        /** The kind of this text; empty when it is none. */
        public static Optional<Kind> ofText(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.text.equals(text))
                    .findFirst();
        }
    }

    /** @throws IllegalArgumentException when the identifier is blank, too long or has control characters */
    public Actor {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(assurance, "assurance");
        if (id.isBlank() || id.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException("An actor's id has " + id.length() + " characters: give 1 to "
                    + MAX_ID_LENGTH + ", not all of them blank");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An actor's id has a control character: leave it out");
        }
    }

    /** A citizen whose identity nobody has checked. */
    public static Actor citizen(String id) {
        return new Actor(Kind.CITIZEN, id, IdentityAssurance.NONE);
    }

    /** A part of the service that acts on its own: a timer, a batch, a delivery. */
    public static Actor system(String id) {
        return new Actor(Kind.SYSTEM, id, IdentityAssurance.NONE);
    }
}
