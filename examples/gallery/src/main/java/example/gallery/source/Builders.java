package example.gallery.source;

import dev.guildhall.components.html.Html;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Code that makes a record with its builder. */
final class Builders {

    private final Record made;
    private final Map<String, Object> wanted;
    private final Expression start;
    private final List<Method> setters;
    private final Expression.Step build;

    private Builders(Record made, Method builder, List<Expression> arguments) {
        Class<?> type = builder.getReturnType();
        this.made = made;
        this.wanted = Types.parts(made);
        this.start = new Expression.Call(builder, arguments);
        this.setters = Types.methodsGiving(type, type, false);
        this.build = new Expression.Step(Types.method(type, "build"), List.of());
    }

    /** The builder's calls that set what differs from its defaults; empty where no builder can make it. */
    static Optional<Expression> write(Record made) {
        return Types.builderOf(made.getClass())
                .flatMap(builder -> Factories.arguments(builder, made).stream()
                        .map(arguments -> new Builders(made, builder, arguments).write())
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Expression> write() {
        List<Expression.Step> steps = new ArrayList<>();
        Optional<Record> soFar = required(steps);
        for (String part : wanted.keySet()) {
            if (soFar.isPresent() && !has(soFar.get(), part)) {
                Optional<List<Expression.Step>> found = stepsFor(part, steps);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                steps.addAll(found.get());
                soFar = build(steps);
            }
        }
        return soFar.filter(made::equals).map(same -> chain(steps));
    }

    /** Sets what the builder cannot do without, and gives what it then builds. */
    private Optional<Record> required(List<Expression.Step> steps) {
        Optional<Record> built = build(steps);
        for (Map.Entry<String, Object> part : wanted.entrySet()) {
            for (Method setter : setters) {
                if (built.isEmpty() && setter.getName().equals(part.getKey())) {
                    Candidates.of(setter, part.getValue()).stream().findFirst().ifPresent(steps::addAll);
                    built = build(steps);
                }
            }
        }
        return built;
    }

    private Optional<List<Expression.Step>> stepsFor(String part, List<Expression.Step> before) {
        return stepsThat(built -> has(built, part), part, wanted.get(part), before)
                .or(() -> wanted.get(part) instanceof Record inner
                        ? stepsForPartsOf(inner, part, before)
                        : Optional.empty());
    }

    /** A part that the builder makes itself, out of what it is told of the part's own parts. */
    private Optional<List<Expression.Step>> stepsForPartsOf(Record inner, String part, List<Expression.Step> before) {
        List<Expression.Step> steps = new ArrayList<>();
        for (Map.Entry<String, Object> each : Types.parts(inner).entrySet()) {
            Predicate<Record> hasIt = built -> Types.parts(built).get(part) instanceof Record soFar
                    && soFar.getClass() == inner.getClass()
                    && Types.parts(soFar).get(each.getKey()).equals(each.getValue());
            List<Expression.Step> all = both(before, steps);
            if (build(all).filter(hasIt).isEmpty()) {
                Optional<List<Expression.Step>> found = stepsThat(hasIt, each.getKey(), each.getValue(), all);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                steps.addAll(found.get());
            }
        }
        return Optional.of(steps);
    }

    private Optional<List<Expression.Step>> stepsThat(
            Predicate<Record> give, String name, Object value, List<Expression.Step> before) {
        return setters.stream()
                .sorted(Comparator.comparing(Builders::isLessReadable)
                        .thenComparing(setter -> !setter.getName().equals(name)))
                .flatMap(setter -> Candidates.of(setter, value).stream())
                .filter(steps -> build(both(before, steps)).filter(give).isPresent())
                .findFirst();
    }

    private static List<Expression.Step> both(List<Expression.Step> first, List<Expression.Step> second) {
        List<Expression.Step> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Text reads better than markup, and one call for each item better than a list. */
    private static boolean isLessReadable(Method setter) {
        List<Class<?>> types = List.of(setter.getParameterTypes());
        return types.equals(List.of(List.class)) || types.equals(List.of(Html.class));
    }

    private boolean has(Record built, String part) {
        return Types.parts(built).get(part).equals(wanted.get(part));
    }

    private Optional<Record> build(List<Expression.Step> steps) {
        try {
            return Optional.of((Record) chain(steps).value());
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
    }

    private Expression chain(List<Expression.Step> steps) {
        List<Expression.Step> all = new ArrayList<>(steps);
        all.add(build);
        return new Expression.Chain(start, all);
    }
}
