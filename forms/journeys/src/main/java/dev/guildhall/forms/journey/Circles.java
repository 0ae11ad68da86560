package dev.guildhall.forms.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the routes by which a journey would go in a circle. */
final class Circles {

    private final RouteGraph graph;
    private final Map<String, Integer> onTrail = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final List<String> trail = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    Circles(RouteGraph graph) {
        this.graph = graph;
    }

    /** A circle for each route that closes one, its first page repeated at the end. */
    List<List<String>> from(Iterable<String> pages) {
        pages.forEach(this::search);
        return found;
    }

    // a loop rather than recursion: a journey may be longer than the stack is deep
    private void search(String start) {
        Deque<Iterator<String>> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                enter(open.element().next(), open);
            } else {
                open.pop();
                onTrail.remove(trail.remove(trail.size() - 1));
            }
        }
    }

    private void enter(String page, Deque<Iterator<String>> open) {
        Integer begun = onTrail.get(page);
        if (begun != null) {
            List<String> circle = new ArrayList<>(trail.subList(begun, trail.size()));
            circle.add(page);
            found.add(circle);
        } else if (met.add(page)) {
            onTrail.put(page, trail.size());
            trail.add(page);
            open.push(graph.followersOf(page).iterator());
        }
    }
}
