package dev.guildhall.forms.returning;

import dev.guildhall.core.text.Language;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person is to be sent so that they can come back to their application.
 *
 * @param link where they come back; whoever has it has the application, until it expires
 * @param expiresAt the first moment at which it no longer works
 * @param language the language that the person chose
 * @param address the e-mail address that they gave; it is kept nowhere
 */
public record SaveAndReturnMessage(URI link, Instant expiresAt, Language language, String address) {
    public SaveAndReturnMessage {
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(address, "address");
    }

    /** Neither the link nor the address. */
    @Override
    public String toString() {
        return "save and return message until " + expiresAt;
    }
}
