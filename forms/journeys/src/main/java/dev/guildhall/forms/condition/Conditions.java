package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** The number is greater than this one. */
    public static Condition moreThan(String property, long bound) {
        return new Condition.MoreThan(property, BigDecimal.valueOf(bound));
    }

    /** The number is smaller than this one. */
    public static Condition lessThan(String property, long bound) {
        return new Condition.LessThan(property, BigDecimal.valueOf(bound));
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
