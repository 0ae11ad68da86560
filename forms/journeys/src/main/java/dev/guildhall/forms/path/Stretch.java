package dev.guildhall.forms.path;

import java.util.List;
import java.util.Optional;

/**
 * Places that follow one another on a path: the trunk, or the pages about one item.
 *
 * @param origin where a person comes from to the first; empty for the first of all
 * @param places the places in order, up to the first that is not complete
 * @param destination where the last leads when all are complete; empty where it leads nowhere
 * @param firstIncomplete the place that still needs an answer
 */
record Stretch(
        Optional<Place> origin, List<Place> places, Optional<Place> destination, Optional<Place> firstIncomplete) {

    Stretch {
        places = List.copyOf(places);
    }

    Optional<Place> after(int index) {
        if (index + 1 < places.size()) {
            return Optional.of(places.get(index + 1));
        }
        return firstIncomplete.isPresent() ? Optional.empty() : destination;
    }

    Optional<Place> before(int index) {
        return index > 0 ? Optional.of(places.get(index - 1)) : origin;
    }
}
