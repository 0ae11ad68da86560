package example.gallery.source;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Leaves out every call without which the outcome is the same: what a person would not have written. The innermost are
 * tried first.
 */
final class Simplifier {

    private final Predicate<Expression> isSame;

    /** @param isSame whether an expression for the whole still does what it must */
    Simplifier(Predicate<Expression> isSame) {
        this.isSame = isSame;
    }

    Expression simplify(Expression whole) {
        return simplify(whole, UnaryOperator.identity());
    }

    /** @param around puts a replacement for the part into the whole */
    private Expression simplify(Expression part, UnaryOperator<Expression> around) {
        if (part instanceof Expression.Chain chain) {
            return shortened(withoutNeedless(withSimplerArguments(chain, around), around));
        }
        if (part instanceof Expression.Call call) {
            List<Expression> arguments = new ArrayList<>(call.arguments());
            for (int i = 0; i < arguments.size(); i++) {
                int place = i;
                arguments.set(i, simplify(arguments.get(i), changed -> {
                    List<Expression> all = new ArrayList<>(arguments);
                    all.set(place, changed);
                    return around.apply(new Expression.Call(call.what(), all));
                }));
            }
            return new Expression.Call(call.what(), List.copyOf(arguments));
        }
        return part;
    }

    private Expression.Chain withSimplerArguments(Expression.Chain given, UnaryOperator<Expression> around) {
        Expression.Chain chain = new Expression.Chain(
                simplify(given.start(), start -> around.apply(new Expression.Chain(start, given.steps()))),
                given.steps());
        for (int i = 0; i < chain.steps().size(); i++) {
            for (int j = 0; j < chain.steps().get(i).arguments().size(); j++) {
                int place = i;
                int argument = j;
                Expression.Chain before = chain;
                Expression.Step step = chain.steps().get(i);
                Expression simpler = simplify(
                        step.arguments().get(j),
                        changed -> around.apply(before.with(place, step.with(argument, changed))));
                chain = chain.with(place, step.with(argument, simpler));
            }
        }
        return chain;
    }

    private Expression.Chain withoutNeedless(Expression.Chain given, UnaryOperator<Expression> around) {
        Expression.Chain chain = given;
        for (Expression.Step step : given.steps()) {
            List<Expression.Step> likewise = chain.steps().stream()
                    .filter(other -> other.method().equals(step.method()))
                    .toList();
            for (List<Expression.Step> needless : List.of(likewise, List.of(step))) {
                Expression.Chain candidate = chain.without(needless);
                if (step.method().getReturnType().equals(typeBefore(chain)) && isSame.test(around.apply(candidate))) {
                    chain = candidate;
                }
            }
        }
        return chain;
    }

    /** Only calls that give what they are called on can be left out: not {@code build()}. */
    private static Class<?> typeBefore(Expression.Chain chain) {
        return chain.start() instanceof Expression.Call call && call.what() instanceof Method method
                ? method.getReturnType()
                : chain.start().value().getClass();
    }

    /** A call that says nothing with an empty text: without it, a builder reads better. */
    private static boolean isPlainCall(Expression expression) {
        return expression instanceof Expression.Call call && !call.arguments().contains(new Expression.Literal(""));
    }

    /** {@code Tag.of("New")} for {@code Tag.builder().text("New").build()}. */
    private static Expression shortened(Expression.Chain chain) {
        Object value = chain.value();
        boolean isBuilt =
                chain.steps().get(chain.steps().size() - 1).method().getName().equals("build");
        Optional<Expression> factory =
                isBuilt && value instanceof Record made ? Factories.write(made) : Optional.empty();
        return factory.filter(Simplifier::isPlainCall).orElse(chain);
    }
}
