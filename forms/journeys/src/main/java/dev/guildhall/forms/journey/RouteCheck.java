package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks where each page leads: to pages that exist, by one default route at most, forward, and to every page. */
final class RouteCheck {

    private final PageRow row;
    private final RouteGraph graph;
    private final Function<Page, RouteOutlook> outlooks;
    private final List<JourneyProblem> problems = new ArrayList<>();

    RouteCheck(PageRow row, RouteGraph graph, Function<Page, RouteOutlook> outlooks) {
        this.row = row;
        this.graph = graph;
        this.outlooks = outlooks;
    }

    List<JourneyProblem> problems() {
        row.pages().forEach(this::page);
        for (List<String> circle : new Circles(graph).from(row.ids())) {
            add(
                    circle.get(0),
                    "the journey can go in a circle: " + String.join(" > ", circle),
                    "let every route lead forward");
        }
        Set<String> reachable = graph.reachable();
        for (String page : row.ids()) {
            if (!reachable.contains(page)) {
                add(page, "no route leads to it", "route to it with when(...).goTo(\"" + page + "\"), or leave it out");
            }
        }
        return problems;
    }

    private void page(Page page) {
        new RouteOrder(page, this::add).check();
        page.routes().forEach(route -> target(page, route));
        long defaults = page.routes().stream()
                .filter(route -> route.condition().isEmpty())
                .count();
        if (defaults > 1) {
            add(page.id(), "it has " + defaults + " default routes", "keep one goTo(...) without a condition");
        }
        RouteOutlook outlook = outlooks.apply(page);
        problems.addAll(outlook.problems());
        if (leadsOn(page) && outlook.canFallThrough() && row.after(page).isEmpty()) {
            add(page.id(), "it is a dead end", "declare the page that follows it, or route on with goTo(...)");
        }
    }

    private static boolean leadsOn(Page page) {
        return page instanceof QuestionPage || page instanceof InterruptionPage || page instanceof ListPage;
    }

    private void target(Page page, Route route) {
        String to = "\"" + route.target() + "\"";
        if (row.page(route.target()).isEmpty()) {
            add(page.id(), "a route leads to " + to + ", which does not exist", Names.meant(route.target(), row.ids()));
        } else if (row.page(route.target()).get() instanceof DeclarationPage) {
            add(
                    page.id(),
                    "a route leads past the check answers page to " + to,
                    "route to \"" + CheckAnswersPage.ID + "\"");
        }
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
