package dev.guildhall.forms.condition;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
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
    default String inWords() {
        return inWords(Language.ENGLISH, Vocabulary.PROPERTIES);
    }

    /** The condition in words of this language, with these names for properties and options. */
    default String inWords(Language language, Vocabulary names) {
        return new ConditionWords(language, names).of(this);
    }

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
    }

    /** The number is this one or greater. */
    record AtLeast(String property, BigDecimal bound) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.number(number -> number.compareTo(bound) >= 0));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }
    }

    /** The number is this one or smaller. */
    record AtMost(String property, BigDecimal bound) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.number(number -> number.compareTo(bound) <= 0));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }
    }

    /** The question was answered, rather than asked and left blank. Unknown while it has not been asked. */
    record IsAnswered(String property) implements Condition {
        @Override
        public Truth evaluate(AnswerLookup answers) {
            return answers.find(property)
                    .map(answer -> Truth.of(!(answer instanceof Answer.Blank)))
                    .orElse(Truth.UNKNOWN);
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }
    }

    /** The answer is one of these. */
    record IsAnyOf(String property, List<Answer> values) implements Condition {
        public IsAnyOf {
            values = List.copyOf(values);
            Combination.requireSome(values);
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, answer -> Optional.of(values.contains(answer)));
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }
    }

    /**
     * How the date stands to a day that is counted from today.
     *
     * @param property the date
     * @param relation how it stands to that day
     * @param fromToday how far that day is from today: 18 years ago is {@code Period.ofYears(-18)}
     */
    record FromToday(String property, Relation relation, Period fromToday) implements Condition {

        /** How a date stands to a day. */
        public enum Relation {
            BEFORE,
            ON_OR_BEFORE,
            ON_OR_AFTER,
            AFTER
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.date(date -> holds(date, answers.today())));
        }

        private boolean holds(LocalDate date, LocalDate today) {
            LocalDate day = today.plus(fromToday);
            return switch (relation) {
                case BEFORE -> date.isBefore(day);
                case ON_OR_BEFORE -> !date.isAfter(day);
                case ON_OR_AFTER -> !date.isBefore(day);
                case AFTER -> date.isAfter(day);
            };
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }
    }

    /**
     * How many items a list has. Unknown while the list has not been asked for; a list without items has 0.
     *
     * @param property the list
     * @param count how the number of its items stands to that number
     * @param items that number, 0 or more
     */
    record HasItems(String property, Count count, int items) implements Condition {

        /** How a number of items stands to another. */
        public enum Count {
            MORE_THAN,
            FEWER_THAN,
            AT_LEAST,
            AT_MOST,
            EXACTLY
        }

        public HasItems {
            if (items < 0) {
                throw new IllegalArgumentException("A list has never " + items + " items: count from 0");
            }
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Comparison.of(property, answers, Comparison.items(this::holds));
        }

        private boolean holds(int number) {
            return switch (count) {
                case MORE_THAN -> number > items;
                case FEWER_THAN -> number < items;
                case AT_LEAST -> number >= items;
                case AT_MOST -> number <= items;
                case EXACTLY -> number == items;
            };
        }

        @Override
        public Set<String> reads() {
            return Set.of(property);
        }
    }

    /** All of these hold. */
    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
            Combination.requireSome(conditions);
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Combination.of(conditions, answers, Truth.FALSE);
        }

        @Override
        public Set<String> reads() {
            return Combination.reads(conditions);
        }
    }

    /** At least one of these holds. */
    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
            Combination.requireSome(conditions);
        }

        @Override
        public Truth evaluate(AnswerLookup answers) {
            return Combination.of(conditions, answers, Truth.TRUE);
        }

        @Override
        public Set<String> reads() {
            return Combination.reads(conditions);
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
            return Truth.of(predicate.test(new Declared(reads, answers)));
        }
    }
}
