package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.ReplacedView.Event;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.session.PageStamps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells a person that what they have just sent was not kept, because other answers left no place for it: an item that was
 * removed meanwhile, say. Nothing is written for that: the address that they are led to says so, under a mark that nobody
 * else can make.
 */
record Unsaved(Journey<?> journey, PageStamps stamps) {

    private static final String SUBJECT = "/unsaved";

    /** The address to lead to, which tells of this place where it asks something. */
    String told(Visit visit, Place place, String address) {
        return place.page() instanceof QuestionPage
                ? Addresses.unsaved(address, mark(visit, place) + place.address())
                : address;
    }

    /** What is seen, with what the address of the request tells. */
    Seen in(Visit visit, Seen seen) {
        return visit.request()
                .query(Addresses.UNSAVED)
                .flatMap(told -> place(visit, told))
                .map(place -> seen.telling(Event.NOT_SAVED, List.of(place)))
                .orElse(seen);
    }

    private Optional<Place> place(Visit visit, String told) {
        return Optional.of(told)
                .filter(text -> text.length() > PageStamps.MARK)
                .flatMap(text -> Place.at(journey, text.substring(PageStamps.MARK)))
                .filter(place -> told.startsWith(mark(visit, place)));
    }

    private String mark(Visit visit, Place place) {
        return stamps.mark(visit.session(), SUBJECT, place.address().getBytes(StandardCharsets.UTF_8));
    }
}
