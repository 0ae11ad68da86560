package dev.guildhall.forms.answer;

import java.util.Optional;

/**
 * By what a person can come back to a draft. Immutable.
 *
 * @param reference the reference number that was given to them, once they have chosen a secret phrase; the phrase is not here
 * @param links how many links they asked for; no address is here
 */
public record Comeback(Optional<String> reference, int links) {

    private static final Comeback NONE = new Comeback(Optional.empty(), 0);

    /** By nothing yet. */
    public static Comeback none() {
        return NONE;
    }

    /** The same by this reference. */
    public Comeback by(String number) {
        return new Comeback(Optional.of(number), links);
    }

    /** The same with one more link. */
    public Comeback byAnotherLink() {
        return new Comeback(reference, links + 1);
    }
}
