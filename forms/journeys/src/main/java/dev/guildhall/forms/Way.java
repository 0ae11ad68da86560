package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.page.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a person came to a page: through the journey, page by page, or to change something and then return.
 *
 * @param returns the pages to return to, the nearest first; empty on the way through the journey
 */
record Way(List<Page> returns) {

    /** Through the journey, page by page. */
    static final Way ONWARD = new Way(List.of());

    /** An item of a list is changed for the list's page, that for the section's, and that for check answers. */
    private static final int MAX_RETURNS = 3;

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
        List<Page> returns = Stream.of(named.split(Addresses.THEN, MAX_RETURNS + 1))
                .limit(MAX_RETURNS)
                .flatMap(id -> journey.page(id).stream())
                .filter(page -> page instanceof ListPage || isCheck(page))
                .toList();
        if (!returns.isEmpty()) {
            return new Way(returns);
        }
        return returningToCheck(journey);
    }

    /** The way to change something and then return to check answers. */
    static Way returningToCheck(Journey<?> journey) {
        return new Way(journey.pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .toList());
    }

    private static boolean isCheck(Page page) {
        return page instanceof CheckAnswersPage || page instanceof SectionCheckPage;
    }

    /** The way to change an item of a list and then return to the list, and from there as before. */
    Way from(ListPage list) {
        return first(list, page -> !(page instanceof ListPage));
    }

    /** The way to change something of a section and then return to its check answers page, and from there as before. */
    Way from(SectionCheckPage check) {
        return first(check, CheckAnswersPage.class::isInstance);
    }

    private Way first(Page page, Predicate<Page> kept) {
        return new Way(
                Stream.concat(Stream.of(page), returns.stream().filter(kept)).toList());
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
