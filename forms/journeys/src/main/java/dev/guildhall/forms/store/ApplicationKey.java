package dev.guildhall.forms.store;

import java.util.Objects;

/**
 * What names an application: the journey and the person's application id.
 *
 * @param journey the journey's id
 * @param application the application's id, without meaning outside the store
 */
public record ApplicationKey(String journey, String application) {
    public ApplicationKey {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(application, "application");
    }
}
