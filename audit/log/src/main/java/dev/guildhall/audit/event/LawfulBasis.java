package dev.guildhall.audit.event;

import java.util.Locale;
import java.util.Optional;

/**
 * Why personal data may be processed.
 *
 * @see <a href="https://www.legislation.gov.uk/eur/2016/679/article/6">UK GDPR, article 6(1)</a>
 */
public enum LawfulBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS;

    /** The basis as it stands in a log, such as {@code public-task}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The basis of this text; empty when it is none. */
    public static Optional<LawfulBasis> ofText(String text) {
        for (LawfulBasis basis : values()) {
            if (basis.text().equals(text)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
