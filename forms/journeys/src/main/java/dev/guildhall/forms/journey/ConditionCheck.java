package dev.guildhall.forms.journey;

import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Checks that the condition of each route reads answers that can have been given, and compares them with their own kind. */
final class ConditionCheck {

    /** A condition where it is read. */
    private record Placed(String page, Condition condition, Standpoint at) {}

    private final List<Placed> conditions = new ArrayList<>();
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param pages the pages whose routes are checked
     * @param leaving what can be read where each is left
     */
    ConditionCheck(List<Page> pages, Function<Page, Standpoint> leaving) {
        for (Page page : pages) {
            Standpoint at = leaving.apply(page);
            page.routes()
                    .forEach(route -> route.condition()
                            .ifPresent(condition -> conditions.add(new Placed(page.id(), condition, at))));
        }
    }

    List<JourneyProblem> problems() {
        each(this::asked);
        each(placed -> problems.addAll(new ConditionKinds(placed.page(), placed.condition(), placed.at()).problems()));
        each(this::askedBefore);
        return problems;
    }

    private void each(Consumer<Placed> check) {
        conditions.forEach(check);
    }

    private void asked(Placed placed) {
        for (String property : placed.condition().reads()) {
            if (placed.at().asking(property).isEmpty()) {
                add(
                        placed.page(),
                        reading(placed, property) + "nobody asks",
                        Names.meant(property, placed.at().askings().keySet()));
            }
        }
    }

    private void askedBefore(Placed placed) {
        Set<String> asked = new LinkedHashSet<>(placed.condition().reads());
        asked.retainAll(placed.at().askings().keySet());
        for (String property : asked) {
            Certainty certainty = placed.at().certainty(property);
            String reading = reading(placed, property);
            if (certainty == Certainty.NEVER) {
                add(placed.page(), reading + "no route has asked before", "ask it on an earlier page, or branch later");
            } else if (certainty == Certainty.ON_SOME_ROUTES) {
                problems.add(JourneyProblem.warning(
                        placed.page(),
                        reading + "some route has not asked before; there it does not hold",
                        "ask it on every route to this page, or leave it if that is meant"));
            }
        }
    }

    private static String reading(Placed placed, String property) {
        return "the condition \"" + placed.condition().inWords() + "\" reads \"" + property + "\", which ";
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
