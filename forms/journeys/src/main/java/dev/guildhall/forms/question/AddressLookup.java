package dev.guildhall.forms.question;

import java.util.List;

/**
 * Finds the addresses of a postcode, with the address service that a team uses.
 *
 * <pre>{@code
 * AddressLookup lookup = postcode -> client.find(postcode).stream()
 *         .map(found -> FoundAddress.of(found.street(), found.town(), found.postcode()))
 *         .toList();
 * }</pre>
 *
 * <p>Must be thread-safe and quick, for the person waits: set a deadline of a second or two. Whatever it throws, and an
 * empty list, leads the person to enter the address by hand; an exception is not logged here, for it may name the
 * postcode.
 */
@FunctionalInterface
public interface AddressLookup {

    /**
     * The addresses of a postcode.
     *
     * @param postcode in capitals with one space
     * @return empty when there are none; only the first {@value AddressLookupQuestion#MAX_FOUND} are shown
     */
    List<FoundAddress> find(String postcode);
}
