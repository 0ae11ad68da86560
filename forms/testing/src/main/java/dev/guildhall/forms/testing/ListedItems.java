package dev.guildhall.forms.testing;

import dev.guildhall.forms.journey.RemovalPage;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The items of a list that a person has added, and whether there is another.
 *
 * <pre>{@code
 * ada.lists("vehicles").shows("AB12 CDE").adds().isAsked("vehicles/2/registration").answers("FG34 HIJ");
 * ada.lists("vehicles").removes("AB12 CDE").lists("vehicles").addsNoMore();
 * }</pre>
 *
 * @param <T> the journey's record
 */
public final class ListedItems<T extends Record> {

    private static final String ANOTHER = "another";

    private final JourneyTester<T> tester;
    private final String list;

    ListedItems(JourneyTester<T> tester, String list) {
        this.tester = tester;
        this.list = list;
    }

    /**
     * The list shows exactly these items, by name and in order.
     *
     * @throws AssertionError when it shows others
     */
    public ListedItems<T> shows(String... names) {
        List<String> shown = rows().stream().map(ListedItems::name).toList();
        if (!shown.equals(List.of(names))) {
            throw new AssertionError("The list \"" + list + "\" should show [" + Whereabouts.quoted(List.of(names))
                    + "], but shows [" + Whereabouts.quoted(shown) + "].");
        }
        return this;
    }

    /**
     * Says that there is another item to add.
     *
     * @throws AssertionError when that is refused
     */
    public JourneyTester<T> adds() {
        return sends(ANOTHER, "yes");
    }

    /**
     * Says that this is all.
     *
     * @throws AssertionError when that is refused
     */
    public JourneyTester<T> addsNoMore() {
        return sends(ANOTHER, "no");
    }

    /**
     * Says neither, or what is not enough, and is refused with exactly these messages.
     *
     * @throws AssertionError when it is accepted, or refused with others
     */
    public ListedItems<T> isRefused(String... messages) {
        tester.walk().refused(list, Filling.NOTHING, List.of(messages));
        return this;
    }

    /**
     * Follows the link that changes an item.
     *
     * @throws AssertionError when there is no such item
     */
    public JourneyTester<T> changes(String name) {
        return follows(name, "a[href]:not([href*=/" + RemovalPage.ID + "])");
    }

    /**
     * Removes an item, and says yes when asked whether to.
     *
     * @throws AssertionError when there is no such item
     */
    public JourneyTester<T> removes(String name) {
        follows(name, "a[href*=/" + RemovalPage.ID + "]");
        return sends("remove", "yes");
    }

    private JourneyTester<T> sends(String field, String value) {
        tester.walk().accepted(list, Filling.of(field, value));
        return tester;
    }

    private JourneyTester<T> follows(String name, String link) {
        Element anchor = rows().stream()
                .filter(row -> name(row).equals(name))
                .findFirst()
                .map(row -> row.selectFirst(link))
                .orElseThrow(() -> new AssertionError("The list \"" + list + "\" should show \"" + name
                        + "\", but shows only ["
                        + Whereabouts.quoted(
                                rows().stream().map(ListedItems::name).toList()) + "]."));
        tester.walk().browser().visit(anchor.attr("href"));
        return tester;
    }

    private List<Element> rows() {
        return tester.walk().browser().page().select("main dl > div:has(> dt)");
    }

    private static String name(Element row) {
        return row.expectFirst("dt").text();
    }
}
