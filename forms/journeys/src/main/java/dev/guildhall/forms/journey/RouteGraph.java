package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The pages as a graph: which can follow which, whatever the answers. */
final class RouteGraph {

    private final List<Page> pages;
    private final Map<String, Page> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> followers = new LinkedHashMap<>();
    private final List<JourneyProblem> problems = new ArrayList<>();
    private final Function<Page, RouteOutlook> outlooks;

    RouteGraph(List<Page> pages, Function<Page, RouteOutlook> outlooks) {
        this.pages = pages;
        this.outlooks = outlooks;
        pages.forEach(page -> byId.putIfAbsent(page.id(), page));
        IdentityHashMap<Page, Page> following = following(pages);
        pages.forEach(page -> followers.putIfAbsent(page.id(), follow(page, Optional.ofNullable(following.get(page)))));
    }

    List<JourneyProblem> problems() {
        if (pages.isEmpty()) {
            return problems;
        }
        Optional<List<String>> cycle = cycle();
        cycle.ifPresent(around -> add(
                around.get(0),
                "the journey can go in a circle: " + String.join(" > ", around),
                "let every route lead forward"));
        Set<String> reachable = reachable(pages.get(0).id());
        for (String page : byId.keySet()) {
            if (!reachable.contains(page)) {
                add(page, "no route leads to it", "route to it with when(...).goTo(\"" + page + "\"), or leave it out");
            }
        }
        return problems;
    }

    /** The page that each is followed by unless a route says otherwise; exit pages follow nothing and are passed over. */
    private static IdentityHashMap<Page, Page> following(List<Page> pages) {
        IdentityHashMap<Page, Page> following = new IdentityHashMap<>();
        List<Page> row =
                pages.stream().filter(page -> !(page instanceof ExitPage)).toList();
        for (int i = 1; i < row.size(); i++) {
            following.put(row.get(i - 1), row.get(i));
        }
        return following;
    }

    private Set<String> follow(Page page, Optional<Page> after) {
        new RouteOrder(page, this::add).check();
        Set<String> next = new LinkedHashSet<>();
        int defaults = 0;
        for (Route route : page.routes()) {
            Page target = byId.get(route.target());
            if (target instanceof DeclarationPage) {
                add(
                        page.id(),
                        "a route leads past the check answers page to \"" + route.target() + "\"",
                        "route to \"" + CheckAnswersPage.ID + "\"");
            }
            if (target != null) {
                next.add(route.target());
            } else {
                add(
                        page.id(),
                        "a route leads to \"" + route.target() + "\", which does not exist",
                        Names.meant(route.target(), byId.keySet()));
            }
            if (route.condition().isEmpty()) {
                defaults++;
            }
        }
        if (defaults > 1) {
            add(page.id(), "it has " + defaults + " default routes", "keep one goTo(...) without a condition");
        }
        RouteOutlook outlook = outlooks.apply(page);
        problems.addAll(outlook.problems());
        if (defaults == 0 && outlook.canFallThrough()) {
            after.ifPresent(following -> next.add(following.id()));
            if (after.isEmpty() && (page instanceof QuestionPage || page instanceof InterruptionPage)) {
                add(page.id(), "it is a dead end", "declare the page that follows it, or route on with goTo(...)");
            }
        }
        return next;
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new HashSet<>(Set.of(from));
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

    Collection<String> followersOf(String page) {
        return followers.getOrDefault(page, Set.of());
    }

    /**
     * The pages that can be reached, so that each stands after all that can precede it; where there is a circle, the
     * route that closes it is left out of account.
     */
    List<Page> forward() {
        List<Page> sorted = new ArrayList<>();
        if (pages.isEmpty()) {
            return sorted;
        }
        Set<String> seen = new HashSet<>();
        Deque<String> trail = new ArrayDeque<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        String first = pages.get(0).id();
        seen.add(first);
        trail.push(first);
        open.push(followersOf(first).iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                Optional.ofNullable(byId.get(trail.pop())).ifPresent(sorted::add);
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

    /** A circle of pages, the first repeated at the end. */
    private Optional<List<String>> cycle() {
        Set<String> done = new HashSet<>();
        for (String start : byId.keySet()) {
            Optional<List<String>> found = cycleFrom(start, done);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // a loop rather than recursion: a journey may be longer than the stack is deep
    private Optional<List<String>> cycleFrom(String start, Set<String> done) {
        List<String> trail = new ArrayList<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        Set<String> onTrail = new HashSet<>();
        String page = start;
        while (true) {
            if (done.add(page)) {
                trail.add(page);
                onTrail.add(page);
                open.push(followersOf(page).iterator());
            } else if (onTrail.contains(page)) {
                List<String> circle = new ArrayList<>(trail.subList(trail.indexOf(page), trail.size()));
                circle.add(page);
                return Optional.of(circle);
            }
            while (!open.isEmpty() && !open.peek().hasNext()) {
                open.pop();
                onTrail.remove(trail.remove(trail.size() - 1));
            }
            if (open.isEmpty()) {
                return Optional.empty();
            }
            page = open.peek().next();
        }
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
