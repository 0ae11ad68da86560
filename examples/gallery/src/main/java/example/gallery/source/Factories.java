package example.gallery.source;

import dev.guildhall.components.html.Html;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Code that makes a record with one of its static methods, such as {@code Tag.of("New")}, and its {@code withX}. */
final class Factories {

    private Factories() {}

    /** The first static method, the ones with fewest arguments first, that can make it. */
    static Optional<Expression> write(Record made) {
        for (Method factory : Types.methodsGiving(made.getClass(), made.getClass(), true)) {
            for (List<Expression> arguments : arguments(factory, made)) {
                Optional<Expression> found = withers(new Expression.Call(factory, arguments), made);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Every way to give the record's parts to the method. */
    static List<List<Expression>> arguments(Method factory, Record made) {
        List<List<Expression>> ways = List.of(List.of());
        for (Class<?> type : factory.getParameterTypes()) {
            List<List<Expression>> longer = new ArrayList<>();
            for (Object part : Types.parts(made).values()) {
                for (List<Expression> argument : fitting(part, type, factory.isVarArgs())) {
                    for (List<Expression> way : ways) {
                        List<Expression> all = new ArrayList<>(way);
                        all.addAll(argument);
                        longer.add(all);
                    }
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<List<Expression>> fitting(Object part, Class<?> type, boolean isVariable) {
        if (isVariable && type.isArray() && part instanceof List<?> list) {
            return list.stream().allMatch(type.componentType()::isInstance)
                    ? List.of(list.stream().map(Writer::write).toList())
                    : List.of();
        }
        if (type == String.class && part instanceof Html html) {
            return Writer.textOf(html)
                    .map(text -> List.of(List.<Expression>of(new Expression.Literal(text))))
                    .orElse(List.of());
        }
        Object inner = part instanceof Optional<?> optional ? optional.orElse(null) : part;
        return type.isInstance(inner) ? List.of(List.of(Writer.write(inner))) : List.of();
    }

    /** The call, followed by a {@code withX} for each part that differs. */
    private static Optional<Expression> withers(Expression.Call call, Record made) {
        Record soFar;
        try {
            soFar = (Record) call.value();
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
        List<Expression.Step> steps = new ArrayList<>();
        Map<String, Object> wanted = Types.parts(made);
        for (Map.Entry<String, Object> part : Types.parts(soFar).entrySet()) {
            Object value = wanted.get(part.getKey());
            if (!part.getValue().equals(value)) {
                Optional<Method> wither = wither(made.getClass(), part.getKey(), value);
                if (wither.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(new Expression.Step(wither.get(), List.of(Writer.write(value))));
            }
        }
        Expression whole = steps.isEmpty() ? call : new Expression.Chain(call, steps);
        return whole.value().equals(made) ? Optional.of(whole) : Optional.empty();
    }

    private static Optional<Method> wither(Class<?> type, String part, Object value) {
        String name = "with" + part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
        return Types.methodsGiving(type, type, false).stream()
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isInstance(value))
                .findFirst();
    }
}
