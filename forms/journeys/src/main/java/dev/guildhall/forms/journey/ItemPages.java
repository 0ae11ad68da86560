package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages about an item of a list as a journey of their own, which ends at the list. */
final class ItemPages {

    private final ListPage list;
    private final PageRow row;
    private final Map<String, Asking> askings = new LinkedHashMap<>();
    private final IdentityHashMap<Page, RouteOutlook> outlooks = new IdentityHashMap<>();
    private final RouteGraph graph;
    private final AskedBefore asked;

    /**
     * @param list which list
     * @param outside what asks for the answers from outside the list; the item's own stand before them
     */
    ItemPages(ListPage list, Map<String, Asking> outside) {
        this.list = list;
        askings.putAll(Asking.of(list.shape(), list.pages()));
        outside.forEach(askings::putIfAbsent);
        List<Page> pages = new ArrayList<>(list.pages());
        pages.add(new CheckAnswersPage(list.id(), list.title())); // stands for the list: a page that asks nothing
        this.row = new PageRow(pages, List.of());
        this.graph = new RouteGraph(row, this::outlook, List.of());
        this.asked = new AskedBefore(graph, list.questions().keySet());
    }

    private RouteOutlook outlook(Page page) {
        return outlooks.computeIfAbsent(page, key -> new RouteOutlook(askings, page));
    }

    List<JourneyProblem> problems() {
        return new RouteCheck(row, graph, this::outlook).problems();
    }

    /** What can be read where a page about an item is shown. */
    Standpoint showing(Page page, Standpoint around) {
        return new Standpoint(
                askings,
                property -> !isOwn(property)
                        ? around.certainty(property)
                        : asked.knows(page) ? asked.whenShown(page, property) : AskedBefore.Certainty.ALWAYS);
    }

    /** What can be read where a page about an item is left. */
    Standpoint leaving(Page page, Standpoint around) {
        return new Standpoint(
                askings,
                property -> !isOwn(property)
                        ? around.certainty(property)
                        : asked.knows(page) ? asked.whenLeft(page, property) : AskedBefore.Certainty.ALWAYS);
    }

    private boolean isOwn(String property) {
        return list.questions().containsKey(property);
    }
}
