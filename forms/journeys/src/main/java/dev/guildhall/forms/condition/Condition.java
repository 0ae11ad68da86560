package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A condition on earlier answers, as data.
 *
 * <pre>{@code
 * import static dev.guildhall.forms.condition.Conditions.*;
 *
 * Condition petrol = and(is("electric", false), isNot("band", Band.A));
 * petrol.reads();   // [electric, band]
 * petrol.inWords(); // "(electric is no and band is not A)"
 * }</pre>
 */
public sealed interface Condition {

    /** What the condition comes to, given these answers. */
    Truth evaluate(AnswerLookup answers);

    /** The properties whose answers it reads, in the order in which it names them. */
    Set<String> reads();

    /** The condition in plain English, with the journey's own property names. */
    String inWords();

    /** Whether it is certainly true; what is unknown does not hold. */
    default boolean holds(AnswerLookup answers) {
        return evaluate(answers) == Truth.TRUE;
    }

    /** The answer is exactly this one. */
    record Is(String property, Answer value) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, answer -> Optional.of(answer.equals(value)));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " is " + Comparison.inWords(value);
        }
    }

    /** The question is answered, and not with this. */
    record IsNot(String property, Answer value) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, answer -> Optional.of(!answer.equals(value)));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " is not " + Comparison.inWords(value);
        }
    }

    /** Among the options chosen is this one. */
    record Contains(String property, String option) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(
                    property,
                    answers,
                    answer -> answer instanceof Answer.OfChoices choices
                            ? Optional.of(choices.options().contains(option))
                            : Optional.empty());
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " contains " + option;
        }
    }

    /** The date is earlier than this day. */
    record Before(String property, LocalDate day) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.date(date -> date.isBefore(day)));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " is before " + day;
        }
    }

    /** The date is later than this day. */
    record After(String property, LocalDate day) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.date(date -> date.isAfter(day)));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " is after " + day;
        }
    }

    /** The number is greater than this one. */
    record MoreThan(String property, BigDecimal bound) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.number(number -> number.compareTo(bound) > 0));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " is more than " + bound.toPlainString();
        }
    }

    /** The number is smaller than this one. */
    record LessThan(String property, BigDecimal bound) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.number(number -> number.compareTo(bound) < 0));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }

        @Override
        public String inWords() {
            return property + " is less than " + bound.toPlainString();
        }
    }

    /** All of these hold. */
    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Combination.of(conditions, answers, Truth.FALSE);
        }

        @Override
        public Set<String> reads() {
            return Combination.reads(conditions);
        }

        @Override
        public String inWords() {
            return Combination.inWords(conditions, " and ");
        }
    }

    /** At least one of these holds. */
    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Combination.of(conditions, answers, Truth.TRUE);
        }

        @Override
        public Set<String> reads() {
            return Combination.reads(conditions);
        }

        @Override
        public String inWords() {
            return Combination.inWords(conditions, " or ");
        }
    }

    /** This does not hold, and everything that it needs has been answered. */
    record Not(Condition condition) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return condition.evaluate(answers).negated();
        }

        @Override
        public Set<String> reads() {
            return condition.reads();
        }

        @Override
        public String inWords() {
            return "not " + condition.inWords();
        }
    }

    /**
     * A Java predicate with a name and the answers that it reads; it sees no others. Unknown while one of them has not
     * been given.
     */
    record Named(String name, Set<String> reads, Predicate<AnswerLookup> predicate) implements Condition {
        public Named {
            reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            for (String property : reads) {
                if (answers.find(property).isEmpty()) {
                    return Truth.UNKNOWN;
                }
            }
            Set<String> allowed = reads;
            return Truth.of(
                    predicate.test(property -> allowed.contains(property) ? answers.find(property) : Optional.empty()));
        }

        @Override
        public String inWords() {
            return name;
        }
    }
}
