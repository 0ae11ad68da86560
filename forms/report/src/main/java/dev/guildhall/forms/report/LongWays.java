package dev.guildhall.forms.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways that pass so many places that the map names their target beside the page which they leave, rather than drawing
 * a line all the way. A layout's time grows with the square of what lines pass.
 */
final class LongWays {

    /** How many places all lines of a map together may pass. */
    static final int MOST_PASSED = 1_000;

    private LongWays() {}

    /** The longest of the ways, as many as do not fit; the same ones each time. */
    static Set<Way> of(List<Place> places, List<Way> ways) {
        Map<Place, Integer> order = new HashMap<>();
        places.forEach(place -> order.put(place, order.size()));
        List<Way> shortestFirst = new ArrayList<>(ways);
        shortestFirst.sort(Comparator.comparingInt(way -> length(way, order)));
        Set<Way> tooLong = new HashSet<>();
        int passed = 0;
        for (Way way : shortestFirst) {
            passed += length(way, order) - 1;
            if (passed > MOST_PASSED) {
                tooLong.add(way);
            }
        }
        return tooLong;
    }

    private static int length(Way way, Map<Place, Integer> order) {
        return Math.max(1, Math.abs(order.getOrDefault(way.to(), 0) - order.getOrDefault(way.from(), 0)));
    }
}
