package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.AskedBefore.Certainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be read at some place of a definition.
 *
 * @param askings what asks for each property
 * @param certainties how certain it is that a property has been asked there
 */
record Standpoint(Map<String, Asking> askings, Function<String, Certainty> certainties) {

    Optional<Asking> asking(String property) {
        return Optional.ofNullable(askings.get(property));
    }

    Certainty certainty(String property) {
        return certainties.apply(property);
    }

    /** What several ways to one place come to; of a place that no way leads to nothing is told. */
    static Certainty joined(List<Certainty> ways) {
        return ways.stream()
                .reduce((one, other) -> one == other ? one : Certainty.ON_SOME_ROUTES)
                .orElse(Certainty.ALWAYS);
    }
}
