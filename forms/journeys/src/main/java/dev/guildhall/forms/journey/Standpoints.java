package dev.guildhall.forms.journey;

import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be read at each page of a definition and at each section, and how certain it is that it has been asked. */
final class Standpoints {

    private final Map<String, Asking> askings;
    private final List<Section> sections;
    private final IdentityHashMap<Page, RouteOutlook> outlooks = new IdentityHashMap<>();
    private final PageRow row;
    private final RouteGraph graph;
    private final IdentityHashMap<Page, List<AskedBefore>> asked = new IdentityHashMap<>();
    private final IdentityHashMap<Page, Set<String>> elsewhere = new IdentityHashMap<>();

    /**
     * @param shape the record that the journey fills
     * @param pages every page in the order of declaration
     * @param sections those that have pages, in the order of declaration
     * @param read the properties that anything reads
     */
    Standpoints(RecordShape<?> shape, List<Page> pages, List<Section> sections, Set<String> read) {
        this.askings = Asking.of(shape, pages);
        this.sections = sections;
        boolean tasks = pages.stream().anyMatch(TaskListPage.class::isInstance) && !sections.isEmpty();
        this.row = new PageRow(pages, tasks ? List.of() : sections);
        this.graph = new RouteGraph(row, this::outlook, tasks ? behindTheTaskList() : List.of());
        if (tasks) {
            ofTasks(new TaskRows(pages, sections), read);
        } else {
            AskedBefore all = new AskedBefore(graph, read);
            pages.forEach(page -> asked.put(page, List.of(all)));
        }
    }

    private List<Section> behindTheTaskList() {
        Set<Page> behind = row.pages().stream()
                .dropWhile(page -> !(page instanceof TaskListPage))
                .collect(Collectors.toSet());
        return sections.stream()
                .filter(section -> behind.containsAll(section.pages()))
                .toList();
    }

    private void ofTasks(TaskRows rows, Set<String> read) {
        List<Page> whole = rows.whole();
        AskedBefore all = asked(whole, read);
        whole.forEach(page -> asked.put(page, List.of(all)));
        List<AskedBefore> any = new ArrayList<>();
        for (Section section : sections) {
            List<Page> before = rows.of(section);
            AskedBefore own = asked(before, read);
            Set<String> others = Reads.asked(whole);
            others.removeAll(Reads.asked(before));
            any.add(own);
            section.pages().forEach(page -> {
                asked.put(page, List.of(own));
                elsewhere.put(page, others);
            });
        }
        whole.stream().filter(Page.ExitPage.class::isInstance).forEach(exit -> asked.put(exit, any));
    }

    private AskedBefore asked(List<Page> pages, Set<String> read) {
        return new AskedBefore(new RouteGraph(new PageRow(pages, sections), this::outlook, List.of()), read);
    }

    private RouteOutlook outlook(Page page) {
        return outlooks.computeIfAbsent(page, key -> new RouteOutlook(askings, page));
    }

    /** What is wrong with the routes between the pages. */
    List<JourneyProblem> routes() {
        return new RouteCheck(row, graph, this::outlook).problems();
    }

    /** What asks for each property, other than about an item. */
    Map<String, Asking> askings() {
        return askings;
    }

    // that a section reads what one asks that it does not require is told by SectionCheck

    /** What can be read where the page is shown. */
    Standpoint showing(Page page) {
        return at(List.of(page), AskedBefore::whenShown);
    }

    /** What can be read where the page is left. */
    Standpoint leaving(Page page) {
        return at(List.of(page), AskedBefore::whenLeft);
    }

    /** What can be read where it is decided whether the section is there: as its pages are met. */
    Standpoint entering(Section section) {
        return at(section.pages(), AskedBefore::whenShown);
    }

    /** One of the ways in which pages know what has been asked. */
    private interface Reading {
        Certainty of(AskedBefore asked, Page page, String property);
    }

    private Standpoint at(List<Page> pages, Reading reading) {
        return new Standpoint(
                askings,
                property -> Standpoint.joined(pages.stream()
                        .filter(page -> !elsewhere.getOrDefault(page, Set.of()).contains(property))
                        .flatMap(page -> asked.getOrDefault(page, List.of()).stream()
                                .filter(known -> known.knows(page))
                                .map(known -> reading.of(known, page, property)))
                        .toList()));
    }
}
