package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.page.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a person came to a page: through the journey, page by page, or to change something and then return.
 *
 * @param returns the pages to return to, the nearest first; empty on the way through the journey
 */
record Way(List<Page> returns) {

    /** Through the journey, page by page. */
    static final Way ONWARD = new Way(List.of());

    Way {
        returns = List.copyOf(returns);
    }

    /** The way that a request says; what it names that cannot be returned to is passed over. */
    static Way of(Visit visit, Journey<?> journey) {
        return visit.request()
                .query(Addresses.CHANGE)
                .map(named -> of(named, journey))
                .orElse(ONWARD);
    }

    private static Way of(String named, Journey<?> journey) {
        List<Page> returns = Stream.of(named.split(Addresses.THEN, 3))
                .limit(2)
                .flatMap(id -> journey.page(id).stream())
                .filter(page -> page instanceof ListPage || page instanceof CheckAnswersPage)
                .toList();
        if (!returns.isEmpty()) {
            return new Way(returns);
        }
        return new Way(journey.pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .toList());
    }

    /** The way to change an item of a list and then return to the list, and from there as before. */
    Way from(ListPage list) {
        List<Page> returns = new ArrayList<>(List.of(list));
        this.returns.stream().filter(page -> !(page instanceof ListPage)).forEach(returns::add);
        return new Way(returns);
    }

    boolean isOnward() {
        return returns.isEmpty();
    }

    /** The page to return to first. */
    Optional<Page> target() {
        return returns.stream().findFirst();
    }

    /** The way that is left once the first return is made. */
    Way afterReturn() {
        return returns.isEmpty() ? ONWARD : new Way(returns.subList(1, returns.size()));
    }
}
