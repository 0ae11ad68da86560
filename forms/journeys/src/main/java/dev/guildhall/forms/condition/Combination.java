package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.AnswerLookup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Combines conditions. */
final class Combination {
    private Combination() {}

    /** The decisive truth when any condition comes to it, unknown when any is unknown, else its opposite. */
    static Truth of(List<Condition> conditions, AnswerLookup answers, Truth decisive) {
        Truth result = decisive.negated();
        for (Condition condition : conditions) {
            Truth truth = condition.evaluate(answers);
            if (truth == decisive) {
                return decisive;
            }
            if (truth == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    static Set<String> reads(List<Condition> conditions) {
        Set<String> all = new LinkedHashSet<>();
        conditions.forEach(condition -> all.addAll(condition.reads()));
        return all;
    }

    /** Of nothing, "all" is true and "any" is false; whoever writes that means something else. */
    static void requireSome(List<?> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A condition is made of nothing: give it at least one part");
        }
    }
}
