package dev.guildhall.core.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number by which a person and an organisation refer to one application, such as {@code HDJ2-623F-KWXF}.
 *
 * <pre>{@code
 * ReferenceNumber reference = references.next();
 * reference.toString();                              // "HDJ2-623F-KWXF", as a person is shown it
 * ReferenceNumber.parse(" hdj2 623f kwxf ");         // the same
 * ReferenceNumber.parse("HDJ2-623F-KWX8");           // UnreadableReferenceException: MISTYPED
 * }</pre>
 *
 * <p>{@value #LENGTH} characters without vowels and look-alikes, of which the last is a check character: every single
 * mistyped character and every swap of two is noticed. Of the others there are 23<sup>11</sup>, about 9.5 ×
 * 10<sup>14</sup>.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/confirmation-pages/">Design System: confirmation
 *     pages</a>
 */
public final class ReferenceNumber {

    /** The number of characters, hyphens not counted. */
    public static final int LENGTH = 12;

    /** The longest text that is looked at, in characters, with whatever spaces and hyphens are in it. */
    public static final int MAX_TYPED_LENGTH = 100;

    private static final int GROUP = 4;

    private final String characters;

    private ReferenceNumber(String characters) {
        this.characters = characters;
    }

    static ReferenceNumber completing(String withoutCheckCharacter) {
        return new ReferenceNumber(withoutCheckCharacter + CheckCharacter.of(withoutCheckCharacter));
    }

    /**
     * Reads a reference number as people type it: in either case, with spaces, hyphens, dashes and dots anywhere.
     *
     * @throws UnreadableReferenceException when it is none; says in which of four ways
     */
    public static ReferenceNumber parse(String typed) {
        if (typed.length() > MAX_TYPED_LENGTH) {
            throw new UnreadableReferenceException(UnreadableReferenceException.Problem.TOO_LONG);
        }
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!isSeparator(c)) {
                char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
                if (CheckCharacter.ALPHABET.indexOf(upper) < 0) {
                    throw new UnreadableReferenceException(UnreadableReferenceException.Problem.STRANGE_CHARACTER);
                }
                characters.append(upper);
            }
        }
        if (characters.length() != LENGTH) {
            throw new UnreadableReferenceException(
                    characters.length() < LENGTH
                            ? UnreadableReferenceException.Problem.TOO_SHORT
                            : UnreadableReferenceException.Problem.TOO_LONG);
        }
        if (!CheckCharacter.isRight(characters.toString())) {
            throw new UnreadableReferenceException(UnreadableReferenceException.Problem.MISTYPED);
        }
        return new ReferenceNumber(characters.toString());
    }

    /** Reads a reference number as {@link #parse} does; empty when it is none. */
    public static Optional<ReferenceNumber> find(String typed) {
        try {
            return Optional.of(parse(typed));
        } catch (UnreadableReferenceException e) {
            return Optional.empty();
        }
    }

    private static boolean isSeparator(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.CONTROL, Character.FORMAT, Character.DASH_PUNCTUATION -> true;
            default -> c == '.' || c == '\u2212';
        };
    }

    /** The characters alone, in capitals, for a URL or a file's name. */
    public String compact() {
        return characters;
    }

    /** The characters in groups of four with hyphens between, as a person is shown them. */
    @Override
    public String toString() {
        return characters.substring(0, GROUP)
                + "-"
                + characters.substring(GROUP, 2 * GROUP)
                + "-"
                + characters.substring(2 * GROUP);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceNumber reference && characters.equals(reference.characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }
}
