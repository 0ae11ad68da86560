package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.AnswerLookup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    static String inWords(List<Condition> conditions, String word) {
        return conditions.stream().map(Condition::inWords).collect(Collectors.joining(word, "(", ")"));
    }
}
