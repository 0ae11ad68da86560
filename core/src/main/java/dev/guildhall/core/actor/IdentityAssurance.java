package dev.guildhall.core.actor;

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
    VERY_HIGH
}
