package dev.guildhall.forms.path;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.RemovalPage;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a person can be in a journey: a page, or a page about one item of a list.
 *
 * <pre>{@code
 * Place.at(journey, "name");                    // the page "name"
 * Place.at(journey, "vehicles/3/registration"); // the page "registration" about the third vehicle that was added
 * }</pre>
 *
 * @param page which page
 * @param item which item it is about; empty where it is about none
 */
public record Place(Page page, Optional<ItemNumber> item) {

    // as it is written and no other way, so that a place has one address
    private static final Pattern OF_ITEM = Pattern.compile("([a-z0-9-]+)/([1-9][0-9]{0,8})/([a-z0-9-]+)");

    public Place {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(item, "item");
    }

    /** A page that is about no item. */
    public static Place of(Page page) {
        return new Place(page, Optional.empty());
    }

    /** A page about an item of a list. */
    public static Place of(ListPage list, int number, Page page) {
        return new Place(page, Optional.of(new ItemNumber(list, number)));
    }

    /** The place with this address; empty where the journey has none such, whatever the answers. */
    public static Optional<Place> at(Journey<?> journey, String address) {
        Matcher ofItem = OF_ITEM.matcher(address);
        if (!ofItem.matches()) {
            return journey.page(address).map(Place::of);
        }
        return journey.page(ofItem.group(1))
                .filter(ListPage.class::isInstance)
                .map(ListPage.class::cast)
                .flatMap(list ->
                        pageOf(list, ofItem.group(3)).map(page -> of(list, Integer.parseInt(ofItem.group(2)), page)));
    }

    private static Optional<Page> pageOf(ListPage list, String pageId) {
        return pageId.equals(RemovalPage.ID) ? Optional.of(list.removal()) : list.page(pageId);
    }

    /** Its address below the journey's own: {@code name}, or {@code vehicles/3/registration}. */
    public String address() {
        return item.map(about -> about.list().id() + "/" + about.number() + "/" + page.id())
                .orElseGet(page::id);
    }

    /** Its name in events, which is the same for every item: {@code name}, or {@code vehicles/registration}. */
    public String name() {
        return item.map(about -> about.list().id() + "/" + page.id()).orElseGet(page::id);
    }

    /** Whether it is about an item of this list. */
    public boolean isOf(ListPage list) {
        return item.filter(about -> about.list().equals(list)).isPresent();
    }

    @Override
    public String toString() {
        return address();
    }
}
