package dev.guildhall.forms.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a journey asks for a record.
 *
 * @param titles what it asks, by component
 * @param always the components that always have a value
 * @param lists the components that are lists of items
 */
record Asked(Map<String, String> titles, Set<String> always, Map<String, Items> lists) {

    /** Nothing is known of how it is asked. */
    static final Asked UNKNOWN = new Asked(Map.of(), Set.of(), Map.of());

    /**
     * How many items a list has, and what is asked about each.
     */
    record Items(int atLeast, int atMost, Asked item) {}

    Optional<Items> items(String component) {
        return Optional.ofNullable(lists.get(component));
    }
}
