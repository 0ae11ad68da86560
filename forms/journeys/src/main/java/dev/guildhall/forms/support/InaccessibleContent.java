package dev.guildhall.forms.support;

import dev.guildhall.core.text.Text;
import java.util.Objects;

/**
 * Something in a service that some people cannot use, and why it is so.
 *
 * @param reason why
 * @param description what it is, whom it keeps out, which success criterion of WCAG it fails and when it will be mended
 */
public record InaccessibleContent(Reason reason, Text description) {

    /** Why content is not accessible; the regulations know three reasons. */
    public enum Reason {
        /** It fails the regulations. */
        NON_COMPLIANCE,
        /** Mending it would be a disproportionate burden (regulation 7). */
        DISPROPORTIONATE_BURDEN,
        /** The regulations do not cover it (regulation 4). */
        OUT_OF_SCOPE
    }

    public InaccessibleContent {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(description, "description");
    }
}
