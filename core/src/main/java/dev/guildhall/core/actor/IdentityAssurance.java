package dev.guildhall.core.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How sure a service is that a person is who they say they are.
 *
 * @see <a href="https://www.gov.uk/government/publications/identity-proofing-and-verification-of-an-individual">Good
 *     Practice Guide 45: levels of confidence</a>
 */
public enum IdentityAssurance {
    /** Nobody was asked, as in most one-off applications. */
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The level as it stands in logs, such as {@code very-high}. */
    public String text() {
        return text;
    }

    /** The level of this text; empty when it is none. */
    public static Optional<IdentityAssurance> ofText(String text) {
        return Arrays.stream(values()).filter(level -> level.text.equals(text)).findFirst();
    }
}
