package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import java.util.Optional;

/** Says where a person goes next, and where back. */
final class Wayfinding {

    private final Journey<?> journey;
    private final Addresses addresses;

    Wayfinding(Journey<?> journey, Addresses addresses) {
        this.journey = journey;
        this.addresses = addresses;
    }

    Way wayOf(Visit visit) {
        return Way.of(visit, journey);
    }

    String address(Place place, Way way) {
        return addresses.change(
                place.address(), way.returns().stream().map(Page::id).toList());
    }

    private String onward(Page page) {
        return address(Place.of(page), Way.ONWARD);
    }

    String confirmation() {
        return addresses.confirmation();
    }

    /**
     * Where to go on from a place that has just been answered: to the next on the path; or, when the person came to change
     * something, to what the change brought in, and then back to where they came from.
     */
    String next(Place place, Path path, Way way) {
        Optional<Place> after = path.after(place);
        if (after.isPresent() && after.get().page() instanceof ExitPage exit) {
            return onward(exit);
        }
        if (way.isOnward()) {
            return after.map(following -> address(following, Way.ONWARD)).orElseGet(() -> resume(path));
        }
        return missing(place, path, way)
                .map(incomplete -> address(incomplete, way))
                .orElseGet(() -> target(path, way));
    }

    /** Where to go on from the page that removes an item: to what is left of the list. */
    String toSummary(ListPage list, Path path, Way way) {
        Place summary = Place.of(list);
        Way left = way.target().equals(Optional.of(list)) ? way.afterReturn() : way;
        return path.contains(summary) ? address(summary, left) : resume(path);
    }

    /** What is still to be asked before the person can return. */
    private Optional<Place> missing(Place place, Path path, Way way) {
        if (listToReturnTo(place, way).isPresent()) {
            return place.item().flatMap(path::firstIncomplete);
        }
        return way.target()
                .filter(SectionCheckPage.class::isInstance)
                .flatMap(journey::section)
                .map(section -> path.firstIncomplete(section)
                        .filter(incomplete -> !(incomplete.page() instanceof SectionCheckPage)))
                .orElseGet(path::firstIncomplete);
    }

    private static Optional<ListPage> listToReturnTo(Place place, Way way) {
        return way.target()
                .filter(ListPage.class::isInstance)
                .map(ListPage.class::cast)
                .filter(place::isOf);
    }

    private String target(Path path, Way way) {
        return way.target()
                .map(Place::of)
                .filter(path::contains)
                .map(target -> address(target, way.afterReturn()))
                .orElseGet(() -> resume(path));
    }

    /**
     * Where to go on with these answers: to the first place that is not complete, to check answers, to the task list or to
     * the exit.
     */
    String resume(Path path) {
        if (path.firstIncomplete().isPresent()) {
            return address(path.firstIncomplete().get(), Way.ONWARD);
        }
        Optional<Page> check = path.checkAnswers().map(Page.class::cast);
        return onward(check.orElseGet(path::last));
    }

    /**
     * Where the back link of a page leads: to the place before it; or to where the person came from to change something,
     * when nothing is missing.
     */
    String back(Place place, Path path, Way way) {
        if (!way.isOnward() && missing(place, path, way).isEmpty() && path.contains(place)) {
            return target(path, way);
        }
        return path.before(place)
                .map(before ->
                        address(before, way.target().equals(Optional.of(before.page())) ? way.afterReturn() : way))
                .orElseGet(addresses::start);
    }
}
