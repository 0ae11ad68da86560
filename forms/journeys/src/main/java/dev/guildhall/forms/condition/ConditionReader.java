package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.condition.Condition.FromToday.Relation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a condition of a tree of objects, arrays, strings, numbers and booleans, or says what in it is none. */
record ConditionReader(Function<String, Optional<Condition>> predicates) {

    private static final Set<String> KINDS = Set.of(
            "and",
            "or",
            "not",
            "named",
            "is",
            "isNot",
            "isAnyOf",
            "contains",
            "isAnswered",
            "before",
            "after",
            "fromToday",
            "moreThan",
            "lessThan",
            "atLeast",
            "atMost");

    Condition read(@Nullable Object tree) {
        return read(tree, ConditionJson.MAX_DEPTH);
    }

    private Condition read(@Nullable Object tree, int levels) {
        if (levels == 0) {
            throw wrong(ConditionTree.tooDeep(ConditionJson.MAX_DEPTH));
        }
        if (!(tree instanceof Map<?, ?> object) || object.size() != 1) {
            throw wrong("A condition is an object with one field, which names its kind");
        }
        String kind = String.valueOf(object.keySet().iterator().next());
        Object content = object.get(kind);
        return switch (kind) {
            case "and" -> new Condition.And(all(kind, content, levels - 1));
            case "or" -> new Condition.Or(all(kind, content, levels - 1));
            case "not" -> new Condition.Not(read(content, levels - 1));
            case "named" -> named(content);
            default -> comparison(kind, content);
        };
    }

    private List<Condition> all(String kind, @Nullable Object content, int levels) {
        if (!(content instanceof List<?> parts) || parts.isEmpty()) {
            throw wrong("\"" + kind + "\" holds an array of one condition or more");
        }
        return parts.stream().map(part -> read(part, levels)).toList();
    }

    private Condition named(@Nullable Object content) {
        String name = text("named", content);
        return predicates
                .apply(name)
                .orElseThrow(
                        () -> wrong("The condition \"" + name + "\" is a Java predicate: say which, when reading"));
    }

    private static Condition comparison(String kind, @Nullable Object content) {
        if (!KINDS.contains(kind)) {
            throw wrong("\"" + kind + "\" is no kind of condition: use one of "
                    + KINDS.stream().sorted().toList());
        }
        Fields fields = new Fields(kind, content);
        String property = text(kind, fields.take(ConditionTree.PROPERTY));
        Condition condition = switch (kind) {
            case "is" -> new Condition.Is(property, fields.value());
            case "isNot" -> new Condition.IsNot(property, fields.value());
            case "isAnyOf" -> new Condition.IsAnyOf(property, fields.values());
            case "contains" -> new Condition.Contains(property, text(kind, fields.take(ConditionTree.OPTION)));
            case "isAnswered" -> new Condition.IsAnswered(property);
            case "before" -> new Condition.Before(property, fields.day());
            case "after" -> new Condition.After(property, fields.day());
            case "fromToday" -> new Condition.FromToday(property, fields.relation(), fields.period());
            case "moreThan" -> new Condition.MoreThan(property, fields.bound());
            case "lessThan" -> new Condition.LessThan(property, fields.bound());
            case "atLeast" -> new Condition.AtLeast(property, fields.bound());
            default -> new Condition.AtMost(property, fields.bound());
        };
        fields.requireNoMore();
        return condition;
    }

    private static String text(String kind, @Nullable Object content) {
        if (content instanceof String text) {
            return text;
        }
        throw wrong("\"" + kind + "\" needs a string where it has none");
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what);
    }

    /** The fields of one comparison. */
    private static final class Fields {
        private final String kind;
        private final Map<String, Object> left = new LinkedHashMap<>();

        Fields(String kind, @Nullable Object content) {
            this.kind = kind;
            if (!(content instanceof Map<?, ?> object)) {
                throw wrong("\"" + kind + "\" holds an object");
            }
            object.forEach((name, value) -> {
                if (value != null) {
                    left.put(String.valueOf(name), value);
                }
            });
        }

        Object take(String name) {
            Object value = left.remove(name);
            if (value == null) {
                throw wrong("\"" + kind + "\" has no \"" + name + "\"");
            }
            return value;
        }

        void requireNoMore() {
            if (!left.isEmpty()) {
                throw wrong("\"" + kind + "\" has fields that it does not know: " + left.keySet());
            }
        }

        Answer value() {
            return answer(take(ConditionTree.VALUE));
        }

        List<Answer> values() {
            if (take(ConditionTree.VALUES) instanceof List<?> values && !values.isEmpty()) {
                return values.stream().map(this::answer).toList();
            }
            throw wrong("\"" + kind + "\" needs an array of one value or more");
        }

        private Answer answer(@Nullable Object value) {
            if (value instanceof String text) {
                return new Answer.OfText(text);
            } else if (value instanceof Boolean yes) {
                return new Answer.OfYesNo(yes);
            } else if (value instanceof BigDecimal number) {
                return new Answer.OfNumber(number);
            } else if (value instanceof Map<?, ?> object && object.size() == 1) {
                return answer(
                        String.valueOf(object.keySet().iterator().next()),
                        object.values().iterator().next());
            }
            throw wrong("\"" + kind + "\" compares with something that is no value of an answer");
        }

        private Answer answer(String type, @Nullable Object value) {
            if (type.equals("date")) {
                return new Answer.OfDate(day(value));
            } else if (type.equals("choice")) {
                return new Answer.OfChoice(text(kind, value));
            } else if (type.equals("choices") && value instanceof List<?> options) {
                return new Answer.OfChoices(
                        options.stream().map(option -> text(kind, option)).toList());
            } else if (type.equals("parts") && value instanceof Map<?, ?> parts) {
                Map<String, String> lines = new LinkedHashMap<>();
                parts.forEach((part, line) -> lines.put(String.valueOf(part), text(kind, line)));
                return new Answer.OfParts(lines);
            }
            throw wrong("\"" + kind + "\" compares with \"" + type + "\", which is no kind of answer");
        }

        LocalDate day() {
            return day(take(ConditionTree.DAY));
        }

        private LocalDate day(@Nullable Object value) {
            try {
                return LocalDate.parse(text(kind, value));
            } catch (DateTimeException none) {
                throw wrong("\"" + kind + "\" needs a day such as 2026-03-27");
            }
        }

        Period period() {
            try {
                return Period.parse(text(kind, take(ConditionTree.PERIOD)));
            } catch (DateTimeException none) {
                throw wrong("\"" + kind + "\" needs a period such as P-18Y");
            }
        }

        Relation relation() {
            String name = text(kind, take(ConditionTree.RELATION));
            for (Relation relation : Relation.values()) {
                if (relation.name().equals(name)) {
                    return relation;
                }
            }
            throw wrong("\"" + name + "\" is no relation: use one of " + List.of(Relation.values()));
        }

        BigDecimal bound() {
            if (take(ConditionTree.BOUND) instanceof BigDecimal number) {
                return number;
            }
            throw wrong("\"" + kind + "\" needs a number as its bound");
        }
    }
}
