package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.question.ChoiceQuestion;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers to each question that stand for all answers to it, as far as some conditions can tell them apart: both of a
 * yes or no, every option, and a number or date on each side of every bound. A property that has none here may be
 * anything.
 */
final class Samples {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, Set<Answer>> compared = new HashMap<>();
    private final Set<String> free = new HashSet<>();
    private final RecordShape<?> shape;
    private final Map<String, Question> questions;

    Samples(RecordShape<?> shape, Map<String, Question> questions, List<Condition> conditions) {
        this.shape = shape;
        this.questions = questions;
        conditions.forEach(this::collect);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(this::collect);
        } else if (condition instanceof Condition.Not not) {
            collect(not.condition());
        } else if (condition instanceof Condition.Is is) {
            compare(is.property(), is.value());
        } else if (condition instanceof Condition.IsNot isNot) {
            compare(isNot.property(), isNot.value());
        } else if (condition instanceof Condition.IsAnyOf any) {
            any.values().forEach(value -> compare(any.property(), value));
        } else if (condition instanceof Condition.Before before) {
            compare(before.property(), new Answer.OfDate(before.day()));
        } else if (condition instanceof Condition.After after) {
            compare(after.property(), new Answer.OfDate(after.day()));
        } else if (condition instanceof Condition.MoreThan more) {
            compare(more.property(), new Answer.OfNumber(more.bound()));
        } else if (condition instanceof Condition.LessThan less) {
            compare(less.property(), new Answer.OfNumber(less.bound()));
        } else if (condition instanceof Condition.AtLeast least) {
            compare(least.property(), new Answer.OfNumber(least.bound()));
        } else if (condition instanceof Condition.AtMost most) {
            compare(most.property(), new Answer.OfNumber(most.bound()));
        } else {
            // a predicate, a date from today, options among others: they may come to anything
            free.addAll(condition.reads());
        }
    }

    private void compare(String property, Answer value) {
        compared.computeIfAbsent(property, each -> new LinkedHashSet<>()).add(value);
    }

    /** The answers that stand for all; empty when they cannot be told. */
    List<Answer> of(String property) {
        Question question = questions.get(property);
        Set<Answer> values = compared.getOrDefault(property, Set.of());
        if (question == null
                || free.contains(property)
                || values.stream().anyMatch(value -> isOutside(property, value))) {
            return List.of();
        }
        if (question.answerType() == Answer.OfYesNo.class) {
            return List.of(new Answer.OfYesNo(true), new Answer.OfYesNo(false));
        }
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().stream()
                    .map(Option::value)
                    .distinct()
                    .<Answer>map(Answer.OfChoice::new)
                    .toList();
        }
        if (question.answerType() == Answer.OfNumber.class) {
            return numbers(property, values);
        }
        return question.answerType() == Answer.OfDate.class ? dates(values) : List.of();
    }

    /** What is outside the enum is told as such. */
    private boolean isOutside(String property, Answer value) {
        return value instanceof Answer.OfChoice choice && !shape.hasConstant(property, choice.option());
    }

    /** Each bound, what lies next to it on both sides, and what lies between two of them. */
    private List<Answer> numbers(String property, Set<Answer> values) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        values.forEach(value -> {
            if (value instanceof Answer.OfNumber number) {
                bounds.add(number.value());
            }
        });
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (BigDecimal bound : bounds) {
            BigDecimal whole = bound.setScale(0, RoundingMode.FLOOR);
            numbers.addAll(List.of(
                    bound,
                    whole,
                    whole.subtract(BigDecimal.ONE),
                    whole.add(BigDecimal.ONE),
                    whole.add(BigDecimal.ONE).add(BigDecimal.ONE)));
            BigDecimal higher = bounds.higher(bound);
            if (higher != null) {
                numbers.add(bound.add(higher).multiply(HALF, MathContext.UNLIMITED));
            }
        }
        return numbers.stream()
                .filter(number -> shape.allows(property, number))
                .<Answer>map(Answer.OfNumber::new)
                .toList();
    }

    private static List<Answer> dates(Set<Answer> values) {
        Set<Answer> dates = new LinkedHashSet<>();
        for (Answer value : new ArrayList<>(values)) {
            if (value instanceof Answer.OfDate date
                    && date.value().isAfter(LocalDate.MIN)
                    && date.value().isBefore(LocalDate.MAX)) {
                dates.add(new Answer.OfDate(date.value().minusDays(1)));
                dates.add(date);
                dates.add(new Answer.OfDate(date.value().plusDays(1)));
            }
        }
        return List.copyOf(dates);
    }
}
