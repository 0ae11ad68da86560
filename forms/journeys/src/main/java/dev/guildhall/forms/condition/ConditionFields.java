package dev.guildhall.forms.condition;

import static dev.guildhall.forms.condition.ConditionReader.text;
import static dev.guildhall.forms.condition.ConditionReader.wrong;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.condition.Condition.FromToday.Relation;
import dev.guildhall.forms.condition.Condition.HasItems.Count;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of one comparison. */
final class ConditionFields {
    private final String kind;
    private final Map<String, Object> left = new LinkedHashMap<>();

    ConditionFields(String kind, @Nullable Object content) {
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
            return Period.parse(string(ConditionTree.PERIOD));
        } catch (DateTimeException none) {
            throw wrong("\"" + kind + "\" needs a period such as P-18Y");
        }
    }

    Relation relation() {
        return constant(ConditionTree.RELATION, Relation.values());
    }

    BigDecimal bound() {
        return bound(ConditionTree.BOUND);
    }

    private BigDecimal bound(String name) {
        if (take(name) instanceof BigDecimal number) {
            return number;
        }
        throw wrong("\"" + kind + "\" needs a number as its " + name);
    }

    Count count() {
        return constant(ConditionTree.COUNT, Count.values());
    }

    int items() {
        try {
            return bound(ConditionTree.ITEMS).intValueExact();
        } catch (ArithmeticException fraction) {
            throw wrong("\"" + kind + "\" needs a whole number of items");
        }
    }

    String string(String name) {
        return text(kind, take(name));
    }

    private <E extends Enum<E>> E constant(String field, E[] all) {
        String name = string(field);
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("\"" + name + "\" is no " + field + ": use one of " + List.of(all)));
    }
}
