package dev.guildhall.core.service;

import java.util.Objects;

/**
 * How a person reaches the people behind a service.
 *
 * @param email an e-mail address of the organisation, never a person's own
 * @param telephone a telephone number as it is shown and dialled
 */
public record Contact(String email, String telephone) {
    public Contact {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(telephone, "telephone");
    }
}
