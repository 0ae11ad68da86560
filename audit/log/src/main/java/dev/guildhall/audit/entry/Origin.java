package dev.guildhall.audit.entry;

import java.util.Optional;

/**
 * Where events are recorded.
 *
 * @param service the service, such as {@code parking-permits}
 * @param node which of its nodes, such as a host's name
 */
public record Origin(Optional<String> service, Optional<String> node) {

    private static final int MAX_LENGTH = 128;

    /** @throws IllegalArgumentException when a name is blank, over 128 characters or not visible ASCII */
    public Origin {
        service.ifPresent(name -> require(name, "service"));
        node.ifPresent(name -> require(name, "node"));
    }

    /** Not told. */
    public static Origin untold() {
        return new Origin(Optional.empty(), Optional.empty());
    }

    private static void require(String name, String what) {
        if (name.isBlank() || name.length() > MAX_LENGTH || name.chars().anyMatch(c -> c < ' ' || c >= 0x7F)) {
            throw new IllegalArgumentException(
                    "The name of the " + what + " is not of 1 to " + MAX_LENGTH + " visible ASCII characters");
        }
    }
}
