package dev.guildhall.forms.condition;

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
            "hasItems",
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
        ConditionFields fields = new ConditionFields(kind, content);
        String property = fields.string(ConditionTree.PROPERTY);
        Condition condition = switch (kind) {
            case "is" -> new Condition.Is(property, fields.value());
            case "isNot" -> new Condition.IsNot(property, fields.value());
            case "isAnyOf" -> new Condition.IsAnyOf(property, fields.values());
            case "contains" -> new Condition.Contains(property, fields.string(ConditionTree.OPTION));
            case "isAnswered" -> new Condition.IsAnswered(property);
            case "before" -> new Condition.Before(property, fields.day());
            case "after" -> new Condition.After(property, fields.day());
            case "fromToday" -> new Condition.FromToday(property, fields.relation(), fields.period());
            case "hasItems" -> new Condition.HasItems(property, fields.count(), fields.items());
            case "moreThan" -> new Condition.MoreThan(property, fields.bound());
            case "lessThan" -> new Condition.LessThan(property, fields.bound());
            case "atLeast" -> new Condition.AtLeast(property, fields.bound());
            default -> new Condition.AtMost(property, fields.bound());
        };
        fields.requireNoMore();
        return condition;
    }

    static String text(String kind, @Nullable Object content) {
        if (content instanceof String text) {
            return text;
        }
        throw wrong("\"" + kind + "\" needs a string where it has none");
    }

    static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what);
    }
}
