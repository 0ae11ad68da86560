package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.condition.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of some conditions can come true, asked one after the other. Tries every combination of answers that they can tell
 * apart; what these leave unknown may come to anything, so that something is called impossible only when it certainly is.
 */
final class Chances {

    /** How many combinations of answers are tried; where there are more, everything is taken for possible. */
    static final int MAX_COMBINATIONS = 256;

    private final List<Condition> conditions;
    private final Predicate<String> certain;
    private final boolean[] canHold;
    private final boolean[] canBeFirst;
    private final boolean[] mayBeAnything;
    private boolean canAllFail;

    /**
     * @param conditions the conditions, in order
     * @param askings what asks for what they read
     * @param certain which properties have certainly been answered, and not left blank
     */
    Chances(List<Condition> conditions, Map<String, Asking> askings, Predicate<String> certain) {
        this.conditions = conditions;
        this.certain = certain;
        this.canHold = new boolean[conditions.size()];
        this.canBeFirst = new boolean[conditions.size()];
        this.mayBeAnything = new boolean[conditions.size()];
        combinations(new Samples(askings, conditions)).forEach(this::hold);
    }

    private List<Answers> combinations(Samples samples) {
        Set<String> read = new LinkedHashSet<>();
        conditions.forEach(condition -> read.addAll(condition.reads()));
        List<Answers> all = List.of(Answers.none());
        for (String property : read) {
            List<Answer> answers = samples.of(property);
            if (answers.isEmpty()) {
                leaveOpen(Set.of(property));
            } else {
                all = crossed(all, property, answers);
            }
            if (all.size() > MAX_COMBINATIONS) {
                leaveOpen(read);
                return List.of(Answers.none());
            }
        }
        return all;
    }

    private void leaveOpen(Set<String> properties) {
        for (int i = 0; i < conditions.size(); i++) {
            mayBeAnything[i] |= conditions.get(i).reads().stream().anyMatch(properties::contains);
        }
    }

    private List<Answers> crossed(List<Answers> all, String property, List<Answer> answers) {
        List<Answers> crossed = new ArrayList<>();
        for (Answers some : all) {
            answers.forEach(answer -> crossed.add(some.with(property, answer)));
            if (!certain.test(property)) {
                crossed.add(some);
            }
        }
        return crossed;
    }

    private void hold(Answers answers) {
        boolean held = false;
        for (int i = 0; i < conditions.size(); i++) {
            Truth truth = conditions.get(i).evaluate(answers);
            // without an answer that is sampled a condition is unknown, and does not hold
            boolean possible = truth == Truth.TRUE || (truth == Truth.UNKNOWN && mayBeAnything[i]);
            canHold[i] |= possible;
            canBeFirst[i] |= possible && !held;
            held |= truth == Truth.TRUE;
        }
        canAllFail |= !held;
    }

    /** Whether some answers let the condition hold. */
    boolean canHold(int condition) {
        return canHold[condition];
    }

    /** Whether some answers let the condition hold and none before it. */
    boolean canBeFirst(int condition) {
        return canBeFirst[condition];
    }

    /** Whether with some answers none of them holds. */
    boolean canAllFail() {
        return canAllFail;
    }
}
