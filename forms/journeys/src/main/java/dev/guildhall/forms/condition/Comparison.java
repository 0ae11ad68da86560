package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Compares one answer with a value that the definition gives. */
final class Comparison {
    private Comparison() {}

    static Truth of(String property, AnswerLookup answers, Function<Answer, Optional<Boolean>> comparison) {
        Optional<Answer> answer = answers.find(property);
        if (answer.isEmpty() || answer.get() instanceof Answer.Blank) {
            return Truth.UNKNOWN;
        }
        return comparison.apply(answer.get()).map(Truth::of).orElse(Truth.UNKNOWN);
    }

    static Function<Answer, Optional<Boolean>> date(Predicate<LocalDate> test) {
        return answer -> answer instanceof Answer.OfDate date ? Optional.of(test.test(date.value())) : Optional.empty();
    }

    static Function<Answer, Optional<Boolean>> number(Predicate<BigDecimal> test) {
        return answer ->
                answer instanceof Answer.OfNumber number ? Optional.of(test.test(number.value())) : Optional.empty();
    }

    static Function<Answer, Optional<Boolean>> items(IntPredicate test) {
        return answer -> answer instanceof Answer.OfItems list
                ? Optional.of(test.test(list.items().size()))
                : Optional.empty();
    }
}
