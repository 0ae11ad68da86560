package dev.guildhall.core.reference;

import java.security.SecureRandom;
import java.util.Objects;

/**
 * Draws reference numbers at random.
 *
 * <pre>{@code
 * ReferenceNumbers references = new ReferenceNumbers(new SecureRandom());
 * references.next(); // HDJ2-623F-KWXF
 * }</pre>
 *
 * <p>Random rather than counted, so that a reference neither tells how many others there are nor leads to them. Two
 * are alike with a chance of about one in 2,000 among a million drawn: whoever allots them keeps them unique, and
 * draws again when one is taken. Thread-safe.
 */
public final class ReferenceNumbers {

    private final SecureRandom random;

    public ReferenceNumbers(SecureRandom random) {
        this.random = Objects.requireNonNull(random, "random");
    }

    /** Another reference number. */
    public ReferenceNumber next() {
        StringBuilder characters = new StringBuilder(ReferenceNumber.LENGTH);
        for (int i = 1; i < ReferenceNumber.LENGTH; i++) {
            characters.append(CheckCharacter.ALPHABET.charAt(random.nextInt(CheckCharacter.ALPHABET.length())));
        }
        return ReferenceNumber.completing(characters.toString());
    }
}
