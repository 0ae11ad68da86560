package dev.guildhall.forms.report;

import dev.guildhall.forms.journey.JourneyDefinition;
import dev.guildhall.forms.journey.Page;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The pages of a definition as places, and its routes as ways between them.
 *
 * @param of the place of each page; equal pages can stand at two places, and nothing changes it any more
 */
record Plan(List<Place> places, List<Way> ways, IdentityHashMap<Page, Place> of, Place start, Place confirmation) {

    Plan {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
    }

    static Plan of(JourneyDefinition definition) {
        return new Planning(definition).plan();
    }

    Place place(Page page) {
        Place place = of.get(page);
        if (place == null) {
            throw new IllegalArgumentException("The definition has no " + page);
        }
        return place;
    }

    List<Way> from(Place place) {
        return ways.stream().filter(way -> way.from().equals(place)).toList();
    }

    List<Way> to(Place place) {
        return ways.stream().filter(way -> way.to().equals(place)).toList();
    }

    boolean canBeDrawn() {
        return places.size() <= JourneyReport.MAX_DRAWN_PAGES && ways.size() <= JourneyReport.MAX_DRAWN_ROUTES;
    }
}
