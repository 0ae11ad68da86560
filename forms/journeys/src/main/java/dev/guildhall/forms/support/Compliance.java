package dev.guildhall.forms.support;

/**
 * How far a service meets the accessibility regulations.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2018/952">Public Sector Bodies (Websites and Mobile Applications) (No.
 *     2) Accessibility Regulations 2018</a>
 */
public enum Compliance {
    /** It meets the standard in full. */
    FULL,
    /** It meets most of the standard. */
    PARTIAL,
    /** It does not meet most of the standard. */
    NONE
}
