package example.gallery.source;

import dev.guildhall.components.html.Html;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The calls of a builder's method that could set a value, going by types alone. */
final class Candidates {

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(int.class, Integer.class, long.class, Long.class, double.class, Double.class);

    private Candidates() {}

    static List<List<Expression.Step>> of(Method setter, Object value) {
        Object inner = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        return switch (setter.getParameterCount()) {
            case 0 ->
                inner instanceof Boolean || inner instanceof Enum<?>
                        ? List.of(List.of(new Expression.Step(setter, List.of())))
                        : List.of();
            case 1 -> withOne(setter, inner);
            default -> withSeveral(setter, inner);
        };
    }

    private static List<List<Expression.Step>> withOne(Method setter, Object value) {
        Class<?> type = BOXES.getOrDefault(setter.getParameterTypes()[0], setter.getParameterTypes()[0]);
        if (type == String.class && value instanceof Html html) {
            return Writer.textOf(html)
                    .map(text -> List.of(List.of(step(setter, text))))
                    .orElse(List.of());
        }
        if (type.isInstance(value)) {
            return List.of(List.of(step(setter, value)));
        }
        if (value instanceof List<?> list) {
            return setter.isVarArgs() ? variable(setter, list) : each(setter, type, list);
        }
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> List.of(step(setter, constant)))
                        .toList()
                : List.of();
    }

    /** One call for each element. */
    private static List<List<Expression.Step>> each(Method setter, Class<?> type, List<?> list) {
        return list.stream().allMatch(type::isInstance)
                ? List.of(list.stream().map(element -> step(setter, element)).toList())
                : List.of();
    }

    /** One call with all elements or, where they are lists themselves, one for each with theirs. */
    private static List<List<Expression.Step>> variable(Method setter, List<?> list) {
        Class<?> element = setter.getParameterTypes()[0].componentType();
        if (list.stream().allMatch(element::isInstance)) {
            return List.of(List.of(call(setter, list)));
        }
        boolean areLists = list.stream()
                .allMatch(
                        each -> each instanceof List<?> inner && inner.stream().allMatch(element::isInstance));
        return areLists
                ? List.of(
                        list.stream().map(each -> call(setter, (List<?>) each)).toList())
                : List.of();
    }

    private static Expression.Step call(Method setter, List<?> arguments) {
        return new Expression.Step(setter, arguments.stream().map(Writer::write).toList());
    }

    /** One call for each record of a list, with the record's parts. */
    private static List<List<Expression.Step>> withSeveral(Method setter, Object value) {
        if (!(value instanceof List<?> list) || !list.stream().allMatch(Record.class::isInstance)) {
            return List.of();
        }
        List<Expression.Step> steps = list.stream()
                .map(each -> new Expression.Step(
                        setter,
                        Types.parts((Record) each).values().stream()
                                .map(Writer::write)
                                .toList()))
                .toList();
        boolean fits = steps.stream().allMatch(step -> fits(setter, step.arguments()));
        return fits ? List.of(steps) : List.of();
    }

    private static boolean fits(Method setter, List<Expression> arguments) {
        Class<?>[] types = setter.getParameterTypes();
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!BOXES.getOrDefault(types[i], types[i])
                    .isInstance(arguments.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    private static Expression.Step step(Method setter, Object value) {
        return new Expression.Step(setter, List.of(Writer.write(value)));
    }
}
