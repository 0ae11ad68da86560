package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Viewport;
import java.util.ArrayList;
import java.util.List;

/**
 * What the at-rules around a rule ask for.
 *
 * @param always what holds or not on any screen
 * @param media the media queries, all of which must hold
 */
record Condition(Truth always, List<String> media) {
    static final Condition NONE = new Condition(Truth.YES, List.of());

    Condition and(Truth more) {
        return new Condition(always.and(more), media);
    }

    Condition andMedia(String query) {
        if (query.isBlank()) {
            return this;
        }
        List<String> all = new ArrayList<>(media);
        all.add(query.strip());
        return new Condition(always, List.copyOf(all));
    }

    Truth holds(Viewport viewport) {
        Truth all = always;
        for (String query : media) {
            if (all == Truth.NO) {
                break;
            }
            all = all.and(MediaQuery.holds(query, viewport));
        }
        return all;
    }
}
