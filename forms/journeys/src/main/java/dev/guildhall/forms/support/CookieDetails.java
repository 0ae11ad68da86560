package dev.guildhall.forms.support;

import dev.guildhall.core.text.Text;
import java.util.stream.Stream;

/**
 * What the cookies page tells about one cookie, or about one entry in the browser's storage.
 *
 * <p>Only what is strictly necessary may be listed: nothing here asks for the consent that any other cookie needs
 * (Privacy and Electronic Communications Regulations 2003, regulation 6).
 *
 * @param name its name, as the browser shows it
 * @param purpose what it does for the person
 * @param expiry when it goes
 */
public record CookieDetails(String name, Text purpose, Text expiry) {

    /**
     * @throws IllegalArgumentException when the name is blank
     */
    public CookieDetails {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A cookie's name is blank: give the one that the browser shows");
        }
    }

    Stream<Text> wordings() {
        return Stream.of(purpose, expiry);
    }
}
