package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.condition.Condition.FromToday.Relation;
import dev.guildhall.forms.condition.Condition.HasItems;
import dev.guildhall.forms.condition.Condition.HasItems.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Conditions in the words of a journey; meant to be imported statically.
 *
 * <pre>{@code
 * is("livesInBorough", false)
 * and(is("electric", false), moreThan("doors", 3))
 * named("is an adult", Set.of("dateOfBirth"), answers -> ...)
 * }</pre>
 */
public final class Conditions {

    private Conditions() {}

    /** The yes-or-no question is answered with this. */
    public static Condition is(String property, boolean yes) {
        return new Condition.Is(property, new Answer.OfYesNo(yes));
    }

    /** The option chosen is this one. */
    public static Condition is(String property, Enum<?> option) {
        return new Condition.Is(property, new Answer.OfChoice(option.name()));
    }

    /** What was written is exactly this. */
    public static Condition is(String property, String words) {
        return new Condition.Is(property, new Answer.OfText(words));
    }

    /** The number is this one. */
    public static Condition is(String property, long number) {
        return new Condition.Is(property, new Answer.OfNumber(BigDecimal.valueOf(number)));
    }

    /** The date is this day. */
    public static Condition is(String property, LocalDate day) {
        return new Condition.Is(property, new Answer.OfDate(day));
    }

    /** The number is this one. */
    public static Condition is(String property, BigDecimal number) {
        return new Condition.Is(property, new Answer.OfNumber(number));
    }

    /** The option chosen is one of these. */
    public static Condition isAnyOf(String property, Enum<?> first, Enum<?>... more) {
        return new Condition.IsAnyOf(
                property,
                Stream.concat(Stream.of(first), Stream.of(more))
                        .<Answer>map(option -> new Answer.OfChoice(option.name()))
                        .toList());
    }

    /** What was written is exactly one of these. */
    public static Condition isAnyOf(String property, String first, String... more) {
        return new Condition.IsAnyOf(
                property,
                Stream.concat(Stream.of(first), Stream.of(more))
                        .<Answer>map(Answer.OfText::new)
                        .toList());
    }

    /** The question was answered, rather than asked and left blank. Unknown while it has not been asked. */
    public static Condition isAnswered(String property) {
        return new Condition.IsAnswered(property);
    }

    /** The question was asked and left blank. Unknown while it has not been asked. */
    public static Condition isBlank(String property) {
        return not(isAnswered(property));
    }

    /** An option other than this one is chosen. */
    public static Condition isNot(String property, Enum<?> option) {
        return new Condition.IsNot(property, new Answer.OfChoice(option.name()));
    }

    /** Something other than this was written. */
    public static Condition isNot(String property, String words) {
        return new Condition.IsNot(property, new Answer.OfText(words));
    }

    /** A number other than this was given. */
    public static Condition isNot(String property, long number) {
        return new Condition.IsNot(property, new Answer.OfNumber(BigDecimal.valueOf(number)));
    }

    /** A day other than this was given. */
    public static Condition isNot(String property, LocalDate day) {
        return new Condition.IsNot(property, new Answer.OfDate(day));
    }

    /** Among the options chosen is this one. */
    public static Condition contains(String property, Enum<?> option) {
        return new Condition.Contains(property, option.name());
    }

    /** The date is earlier than this day. */
    public static Condition before(String property, LocalDate day) {
        return new Condition.Before(property, day);
    }

    /** The date is later than this day. */
    public static Condition after(String property, LocalDate day) {
        return new Condition.After(property, day);
    }

    /** The date is longer ago than this: {@code moreThanAgo("bought", Period.ofDays(28))}. */
    public static Condition moreThanAgo(String property, Period ago) {
        return new Condition.FromToday(property, Relation.BEFORE, ago.negated());
    }

    /**
     * The date is as long ago as this or longer: {@code atLeastAgo("dateOfBirth", Period.ofYears(18))} for somebody who is
     * 18 or older. Who was born on 29 February comes of age on 1 March, where the year has no such day.
     */
    public static Condition atLeastAgo(String property, Period ago) {
        return new Condition.FromToday(property, Relation.ON_OR_BEFORE, ago.negated());
    }

    /** The date is less long ago than this, or still to come. */
    public static Condition lessThanAgo(String property, Period ago) {
        return new Condition.FromToday(property, Relation.AFTER, ago.negated());
    }

    /** The date is further ahead than this: {@code moreThanAhead("departure", Period.ofMonths(3))}. */
    public static Condition moreThanAhead(String property, Period ahead) {
        return new Condition.FromToday(property, Relation.AFTER, ahead);
    }

    /** The date is before today. */
    public static Condition inThePast(String property) {
        return new Condition.FromToday(property, Relation.BEFORE, Period.ZERO);
    }

    /** The date is after today. */
    public static Condition inTheFuture(String property) {
        return new Condition.FromToday(property, Relation.AFTER, Period.ZERO);
    }

    /** The number is greater than this one. */
    public static Condition moreThan(String property, long bound) {
        return new Condition.MoreThan(property, BigDecimal.valueOf(bound));
    }

    /** The number is smaller than this one. */
    public static Condition lessThan(String property, long bound) {
        return new Condition.LessThan(property, BigDecimal.valueOf(bound));
    }

    /** The number is greater than this one. */
    public static Condition moreThan(String property, BigDecimal bound) {
        return new Condition.MoreThan(property, bound);
    }

    /** The number is smaller than this one. */
    public static Condition lessThan(String property, BigDecimal bound) {
        return new Condition.LessThan(property, bound);
    }

    /** The number is this one or greater. */
    public static Condition atLeast(String property, long bound) {
        return new Condition.AtLeast(property, BigDecimal.valueOf(bound));
    }

    /** The number is this one or greater. */
    public static Condition atLeast(String property, BigDecimal bound) {
        return new Condition.AtLeast(property, bound);
    }

    /** The number is this one or smaller. */
    public static Condition atMost(String property, long bound) {
        return new Condition.AtMost(property, BigDecimal.valueOf(bound));
    }

    /** The number is this one or smaller. */
    public static Condition atMost(String property, BigDecimal bound) {
        return new Condition.AtMost(property, bound);
    }

    /** The list has more items than this: {@code hasMoreThan("vehicles", 2)}. Unknown while it has not been asked for. */
    public static Condition hasMoreThan(String list, int items) {
        return new HasItems(list, Count.MORE_THAN, items);
    }

    /** The list has fewer items than this. */
    public static Condition hasFewerThan(String list, int items) {
        return new HasItems(list, Count.FEWER_THAN, items);
    }

    /** The list has as many items as this or more. */
    public static Condition hasAtLeast(String list, int items) {
        return new HasItems(list, Count.AT_LEAST, items);
    }

    /** The list has as many items as this or fewer. */
    public static Condition hasAtMost(String list, int items) {
        return new HasItems(list, Count.AT_MOST, items);
    }

    /** The list has as many items as this; 0 for none. */
    public static Condition hasExactly(String list, int items) {
        return new HasItems(list, Count.EXACTLY, items);
    }

    /** All of these hold. */
    public static Condition and(Condition first, Condition second, Condition... more) {
        return new Condition.And(listOf(first, second, more));
    }

    /** At least one of these holds. */
    public static Condition or(Condition first, Condition second, Condition... more) {
        return new Condition.Or(listOf(first, second, more));
    }

    /** This does not hold, and everything that it needs has been answered. */
    public static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    /**
     * A Java predicate, for what data cannot say.
     *
     * @param name what it means, in words; shown wherever the journey is printed
     * @param reads the properties whose answers it reads; it is shown no others, and is asked only when all are answered
     * @param predicate quick, without side effects, the same for the same answers
     */
    public static Condition named(String name, Set<String> reads, Predicate<AnswerLookup> predicate) {
        return new Condition.Named(name, reads, predicate);
    }

    private static List<Condition> listOf(Condition first, Condition second, Condition[] more) {
        return Stream.concat(Stream.of(first, second), Stream.of(more)).toList();
    }
}
