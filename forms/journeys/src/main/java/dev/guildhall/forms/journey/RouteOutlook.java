package dev.guildhall.forms.journey;

import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.Page.QuestionPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which routes of a page some answers take. */
final class RouteOutlook {

    private final Page page;
    private final List<Condition> conditions = new ArrayList<>();
    private final Chances chances;

    RouteOutlook(Map<String, Asking> askings, Page page) {
        this.page = page;
        for (Route route : page.routes()) {
            if (route.condition().isEmpty()) {
                break;
            }
            conditions.add(route.condition().get());
        }
        this.chances = new Chances(conditions, askings, this::isAnsweredHere);
    }

    private boolean isAnsweredHere(String property) {
        if (page instanceof ListPage list) {
            return list.property().equals(property);
        }
        return page instanceof QuestionPage asking
                && asking.questions().stream()
                        .anyMatch(question -> question.property().equals(property) && !question.isOptional());
    }

    /** Whether some answers lead to the page that follows in the order of declaration. */
    boolean canFallThrough() {
        return chances.canAllFail() && page.routes().size() == conditions.size();
    }

    /** The routes that no answers take. */
    List<JourneyProblem> problems() {
        List<JourneyProblem> problems = new ArrayList<>();
        Set<Condition> seen = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            String target = page.routes().get(i).target();
            if (!seen.add(condition)) {
                continue;
            }
            if (!chances.canHold(i)) {
                problems.add(neverHolds(page.id(), condition, "leave the route to \"" + target + "\" out"));
            } else if (!chances.canBeFirst(i)) {
                problems.add(neverTaken(target));
            }
        }
        if (!chances.canAllFail() && page.routes().size() > conditions.size()) {
            problems.add(neverTaken(page.routes().get(conditions.size()).target()));
        }
        return problems;
    }

    static JourneyProblem neverHolds(String page, Condition condition, String mend) {
        return JourneyProblem.warning(
                page,
                "the condition \"" + condition.inWords() + "\" can never hold",
                "compare with what the question can be answered with, or " + mend);
    }

    private JourneyProblem neverTaken(String target) {
        return JourneyProblem.warning(
                page.id(),
                "no answers take the route to \"" + target + "\", for one of the routes before it always holds",
                "put it before them, or leave it out");
    }
}
