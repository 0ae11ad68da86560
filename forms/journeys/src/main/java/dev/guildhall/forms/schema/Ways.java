package dev.guildhall.forms.schema;

import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.PageOrder;
import dev.guildhall.forms.journey.Route;
import dev.guildhall.forms.journey.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways from a page on, whatever the answers, as the path takes them. */
final class Ways {

    private final PageOrder order;
    private final Page first;
    private final End end;

    /** Says whether a way has come to its end with a page, before anything follows. */
    @FunctionalInterface
    interface End {
        boolean isAt(Page page);
    }

    /**
     * @param order the pages
     * @param first where each way begins, unless it is in a section that is passed over
     * @param end where ways end besides the page that nothing follows
     */
    Ways(PageOrder order, Page first, End end) {
        this.order = order;
        this.first = first;
        this.end = end;
    }

    /** Whether a way leads to the end, and not to an exit, past this page. */
    boolean leadToTheEnd(Optional<Page> past) {
        Set<Page> seen = new HashSet<>();
        Deque<Optional<Page>> open = new ArrayDeque<>(met(Optional.of(first)));
        while (!open.isEmpty()) {
            Optional<Page> next = open.remove();
            if (next.isEmpty()) {
                return true;
            }
            Page page = next.get();
            if (past.filter(page::equals).isEmpty() && seen.add(page)) {
                if (end.isAt(page)) {
                    return true;
                }
                if (!(page instanceof ExitPage)) {
                    open.addAll(after(page));
                }
            }
        }
        return false;
    }

    /** Every page that can follow; an empty one is the end. */
    private List<Optional<Page>> after(Page page) {
        List<Optional<Page>> after = new ArrayList<>();
        for (Route route : page.routes()) {
            after.addAll(met(order.page(route.target())));
            if (route.condition().isEmpty()) {
                return after;
            }
        }
        after.addAll(met(order.pageAfter(page)));
        return after;
    }

    /** The page itself, and those behind the sections that are not always there. */
    private List<Optional<Page>> met(Optional<Page> page) {
        List<Optional<Page>> met = new ArrayList<>(List.of(page));
        Optional<Section> section = page.flatMap(order::conditional);
        while (section.isPresent()) {
            List<Page> pages = section.get().pages();
            Optional<Page> behind = order.pageAfter(pages.get(pages.size() - 1));
            met.add(behind);
            section = behind.flatMap(order::conditional);
        }
        return met;
    }
}
