package dev.guildhall.forms.report;

import dev.guildhall.forms.journey.JourneyDefinition;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a definition as places, and its routes as ways between them.
 *
 * @param sections the section of each place that belongs to one, those about an item included
 * @param of the place of each page; equal pages can stand at two places, and nothing changes it any more
 */
record Plan(
        List<Place> places,
        List<Way> ways,
        Map<Place, Section> sections,
        IdentityHashMap<Page, Place> of,
        Place start,
        Place confirmation) {

    Plan {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
        sections = Map.copyOf(sections);
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

    /** The section that the place belongs to; empty for places outside all sections. */
    Optional<Section> section(Place place) {
        return Optional.ofNullable(sections.get(place));
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
