package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
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
import java.util.stream.IntStream;

/**
 * Answers to each question that stand for all answers to it, as far as some conditions can tell them apart: both of a
 * yes or no, every option, and a number or date on each side of every bound. A property that has none here may be
 * anything.
 */
final class Samples {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<String, Set<Answer>> compared = new HashMap<>();
    private final Set<String> free = new HashSet<>();
    private final Map<String, Asking> askings;

    Samples(Map<String, Asking> askings, List<Condition> conditions) {
        this.askings = askings;
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
        } else if (condition instanceof Condition.HasItems list) {
            compare(list.property(), new Answer.OfNumber(BigDecimal.valueOf(list.items())));
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
        Asking asking = askings.get(property);
        Set<Answer> values = compared.getOrDefault(property, Set.of());
        if (asking == null
                || free.contains(property)
                || values.stream().anyMatch(value -> isOutside(asking, property, value))) {
            return List.of();
        }
        return asking.list()
                .map(list -> lists(list, values))
                .or(() -> asking.question().map(question -> answers(asking.shape(), question, values)))
                .orElseGet(List::of);
    }

    private static List<Answer> answers(RecordShape<?> shape, Question question, Set<Answer> values) {
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
            return numbers(values).stream()
                    .filter(number -> shape.allows(question.property(), number))
                    .<Answer>map(Answer.OfNumber::new)
                    .toList();
        }
        return question.answerType() == Answer.OfDate.class ? dates(values) : List.of();
    }

    /** What is outside the enum or of another kind is told as such. */
    private static boolean isOutside(Asking asking, String property, Answer value) {
        Class<? extends Answer> comparable = asking.isList() ? Answer.OfNumber.class : asking.kind();
        if (value.getClass() != comparable) {
            return true;
        }
        return value instanceof Answer.OfChoice choice && !asking.shape().hasConstant(property, choice.option());
    }

    /** Each bound, what lies next to it on both sides, and what lies between two of them. */
    private static Set<BigDecimal> numbers(Set<Answer> values) {
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
        return numbers;
    }

    /** Lists with as many items as a person can be done with, as far as the numbers can be told apart. */
    private static List<Answer> lists(ListPage list, Set<Answer> values) {
        if (list.atMost() > ListPage.MAX_ITEMS || list.atLeast() > list.atMost()) {
            return List.of(); // told as such
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>(numbers(values));
        numbers.add(BigDecimal.valueOf(Math.max(0, list.atLeast())));
        numbers.add(BigDecimal.valueOf(list.atMost()));
        return numbers.stream()
                .filter(number -> number.compareTo(BigDecimal.valueOf(list.atLeast())) >= 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(list.atMost())) <= 0 && number.signum() >= 0)
                .map(number -> number.setScale(0, RoundingMode.FLOOR).intValue())
                .distinct()
                .<Answer>map(Samples::list)
                .toList();
    }

    private static Answer.OfItems list(int items) {
        List<Item> numbered = IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Item(number, Answers.none()))
                .toList();
        return new Answer.OfItems(numbered, items, Answer.OfItems.More.NONE);
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
