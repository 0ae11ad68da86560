package dev.guildhall.forms.journey;

import dev.guildhall.forms.condition.Condition;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Checks that each route of a page can be taken: the first that holds wins, so what stands behind it must differ. */
record RouteOrder(Page page, Report report) {

    /** Where a problem is told. */
    interface Report {
        void add(String page, String cause, String mend);
    }

    void check() {
        boolean settled = false;
        Set<Condition> asked = new HashSet<>();
        for (Route route : page.routes()) {
            Optional<Condition> condition = route.condition();
            if (condition.isEmpty()) {
                settled = true;
            } else if (settled) {
                never(route, "the default route stands before it", "declare goTo(...) without a condition last");
            } else if (!asked.add(condition.get())) {
                never(route, "\"" + condition.get().inWords() + "\" is asked before", "keep the first of the two");
            }
        }
    }

    private void never(Route route, String cause, String mend) {
        report.add(page.id(), "the route to \"" + route.target() + "\" can never be taken, for " + cause, mend);
    }
}
