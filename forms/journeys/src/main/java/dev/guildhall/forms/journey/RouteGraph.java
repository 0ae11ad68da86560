package dev.guildhall.forms.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The pages as a graph: which can follow which, whatever the answers. */
final class RouteGraph {

    private final PageRow row;
    private final Map<String, Set<String>> followers = new LinkedHashMap<>();

    /**
     * @param row the pages
     * @param outlooks which routes of a page can be taken
     * @param tasks the sections that a task list begins
     */
    RouteGraph(PageRow row, Function<Page, RouteOutlook> outlooks, List<Section> tasks) {
        this.row = row;
        for (Page page : row.pages()) {
            Set<String> next = followers.computeIfAbsent(page.id(), id -> new LinkedHashSet<>());
            if (next.isEmpty()) {
                follow(page, outlooks.apply(page), next);
                if (page instanceof TaskListPage) {
                    begin(tasks, next);
                }
            }
        }
    }

    private void follow(Page page, RouteOutlook outlook, Set<String> next) {
        for (Route route : page.routes()) {
            row.page(route.target()).ifPresent(target -> next.addAll(row.met(target, page)));
        }
        if (outlook.canFallThrough()) {
            row.after(page).ifPresent(after -> next.addAll(row.met(after, page)));
        }
    }

    /** A task list leads to each section, and behind the last once all are completed. */
    private void begin(List<Section> tasks, Set<String> next) {
        for (Section section : tasks) {
            List<Page> pages = section.pages();
            next.add(pages.get(0).id());
            row.after(pages.get(pages.size() - 1)).ifPresent(after -> next.add(after.id()));
        }
    }

    Collection<String> followersOf(String page) {
        return followers.getOrDefault(page, Set.of());
    }

    /** The ids of the pages that can be reached. */
    Set<String> reachable() {
        Set<String> seen = new HashSet<>();
        row.pages().stream().limit(1).forEach(first -> seen.add(first.id()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : followersOf(open.pop())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    /**
     * The pages that can be reached, so that each stands after all that can precede it; where there is a circle, the
     * route that closes it is left out of account.
     */
    List<Page> forward() {
        List<Page> sorted = new ArrayList<>();
        if (row.pages().isEmpty()) {
            return sorted;
        }
        Set<String> seen = new HashSet<>();
        Deque<String> trail = new ArrayDeque<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        String first = row.pages().get(0).id();
        seen.add(first);
        trail.push(first);
        open.push(followersOf(first).iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                row.page(trail.pop()).ifPresent(sorted::add);
                continue;
            }
            String next = open.element().next();
            if (seen.add(next)) {
                trail.push(next);
                open.push(followersOf(next).iterator());
            }
        }
        Collections.reverse(sorted);
        return sorted;
    }
}
