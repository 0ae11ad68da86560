package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A condition as a tree of objects, arrays, strings, numbers and booleans. */
final class ConditionTree {

    static final String PROPERTY = "property";
    static final String VALUE = "value";
    static final String VALUES = "values";
    static final String OPTION = "option";
    static final String DAY = "day";
    static final String BOUND = "bound";
    static final String RELATION = "relation";
    static final String PERIOD = "period";
    static final String COUNT = "count";
    static final String ITEMS = "items";

    private ConditionTree() {}

    static String tooDeep(int levels) {
        return "A condition is more than " + levels + " levels deep: write it flatter";
    }

    static Map<String, Object> of(Condition condition, int levels) {
        if (levels == 0) {
            throw new IllegalArgumentException(tooDeep(ConditionJson.MAX_DEPTH));
        }
        if (condition instanceof Condition.And and) {
            return Map.of("and", all(and.conditions(), levels - 1));
        } else if (condition instanceof Condition.Or or) {
            return Map.of("or", all(or.conditions(), levels - 1));
        } else if (condition instanceof Condition.Not not) {
            return Map.of("not", of(not.condition(), levels - 1));
        } else if (condition instanceof Condition.Named named) {
            return Map.of("named", named.name());
        }
        return comparison(condition);
    }

    private static List<Object> all(List<Condition> conditions, int levels) {
        return conditions.stream()
                .<Object>map(condition -> of(condition, levels))
                .toList();
    }

    private static Map<String, Object> comparison(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return leaf("is", is.property(), VALUE, value(is.value()));
        } else if (condition instanceof Condition.IsNot isNot) {
            return leaf("isNot", isNot.property(), VALUE, value(isNot.value()));
        } else if (condition instanceof Condition.IsAnyOf any) {
            return leaf(
                    "isAnyOf",
                    any.property(),
                    VALUES,
                    any.values().stream().map(ConditionTree::value).toList());
        } else if (condition instanceof Condition.Contains contains) {
            return leaf("contains", contains.property(), OPTION, contains.option());
        } else if (condition instanceof Condition.IsAnswered answered) {
            return Map.of("isAnswered", Map.of(PROPERTY, answered.property()));
        } else if (condition instanceof Condition.Before before) {
            return leaf("before", before.property(), DAY, before.day().toString());
        } else if (condition instanceof Condition.After after) {
            return leaf("after", after.property(), DAY, after.day().toString());
        } else if (condition instanceof Condition.FromToday date) {
            Map<String, Object> parts =
                    parts(date.property(), RELATION, date.relation().name());
            parts.put(PERIOD, date.fromToday().toString());
            return Map.of("fromToday", parts);
        } else if (condition instanceof Condition.HasItems list) {
            Map<String, Object> parts =
                    parts(list.property(), COUNT, list.count().name());
            parts.put(ITEMS, BigDecimal.valueOf(list.items()));
            return Map.of("hasItems", parts);
        }
        return number(condition);
    }

    private static Map<String, Object> number(Condition condition) {
        if (condition instanceof Condition.MoreThan more) {
            return leaf("moreThan", more.property(), BOUND, more.bound());
        } else if (condition instanceof Condition.LessThan less) {
            return leaf("lessThan", less.property(), BOUND, less.bound());
        } else if (condition instanceof Condition.AtLeast least) {
            return leaf("atLeast", least.property(), BOUND, least.bound());
        } else if (condition instanceof Condition.AtMost most) {
            return leaf("atMost", most.property(), BOUND, most.bound());
        }
        throw new IllegalArgumentException("There is no JSON for " + condition.getClass());
    }

    private static Map<String, Object> leaf(String kind, String property, String name, Object value) {
        return Map.of(kind, parts(property, name, value));
    }

    private static Map<String, Object> parts(String property, String name, Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(PROPERTY, property);
        parts.put(name, value);
        return parts;
    }

    private static Object value(Answer value) {
        if (value instanceof Answer.OfText text) {
            return text.value();
        } else if (value instanceof Answer.OfYesNo yesNo) {
            return yesNo.yes();
        } else if (value instanceof Answer.OfNumber number) {
            BigDecimal digits = number.value();
            return digits;
        } else if (value instanceof Answer.OfDate date) {
            return Map.of("date", date.value().toString());
        } else if (value instanceof Answer.OfChoice choice) {
            return Map.of("choice", choice.option());
        } else if (value instanceof Answer.OfChoices choices) {
            return Map.of("choices", choices.options());
        } else if (value instanceof Answer.OfParts parts) {
            return Map.of("parts", parts.parts());
        }
        throw new IllegalArgumentException("A condition compares with " + value + ", which has no JSON");
    }
}
