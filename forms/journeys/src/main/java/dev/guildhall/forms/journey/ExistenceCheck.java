package dev.guildhall.forms.journey;

import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks the condition that decides whether a section is there. */
final class ExistenceCheck {

    private final Section section;
    private final Standpoint at;
    private final Set<String> before;
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param section which section
     * @param at what can be read where it is entered
     * @param before the properties that are asked before it
     */
    ExistenceCheck(Section section, Standpoint at, Set<String> before) {
        this.section = section;
        this.at = at;
        this.before = new LinkedHashSet<>(before);
        this.before.removeAll(section.asks());
    }

    List<JourneyProblem> problems() {
        section.onlyIf().ifPresent(this::check);
        return problems;
    }

    private void check(Condition condition) {
        condition.reads().forEach(property -> asked(condition, property));
        problems.addAll(new ConditionKinds(section.id(), condition, at).problems());
        if (!new Chances(List.of(condition), at.askings(), property -> false).canHold(0)) {
            problems.add(RouteOutlook.neverHolds(section.id(), condition, "leave the section out"));
        }
    }

    private void asked(Condition condition, String property) {
        String reading = "the condition \"" + condition.inWords() + "\" reads \"" + property + "\", which ";
        if (!before.contains(property) || at.certainty(property) == Certainty.NEVER) {
            problems.add(JourneyProblem.error(
                    section.id(), reading + "nobody asks before the section", Names.meant(property, before)));
        } else if (at.certainty(property) == Certainty.ON_SOME_ROUTES) {
            problems.add(JourneyProblem.warning(
                    section.id(),
                    reading + "some route has not asked before; there it does not hold",
                    "ask it on every route to this section, or leave it if that is meant"));
        }
    }
}
