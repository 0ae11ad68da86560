package example.gallery.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** A piece of Java that can be printed, see {@link Printer}, and run. */
sealed interface Expression {

    /**
     * What it comes to.
     *
     * @throws IllegalStateException when the code that it stands for throws
     */
    Object value();

    /** A string or a number. */
    record Literal(Object value) implements Expression {}

    /** Something that is there already, under this name. */
    record Variable(String name, Object value) implements Expression {}

    /** A constant of a class, one of an enum among them. */
    record Constant(Field field) implements Expression {
        @Override
        public Object value() {
            try {
                return field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field + " is not public", e);
            }
        }
    }

    /** {@code List.of(...)}. */
    record Listing(List<Expression> elements) implements Expression {
        @Override
        public Object value() {
            return List.copyOf(values(elements));
        }
    }

    /** A call of a static method or a constructor. */
    record Call(Executable what, List<Expression> arguments) implements Expression {
        @Override
        public Object value() {
            return run(what, null, arguments);
        }
    }

    /** Calls one after the other on what {@code start} gives. */
    record Chain(Expression start, List<Step> steps) implements Expression {

        public Chain {
            steps = List.copyOf(steps);
        }

        @Override
        public Object value() {
            Object value = start.value();
            for (Step step : steps) {
                value = run(step.method(), value, step.arguments());
            }
            return value;
        }

        Chain with(int index, Step step) {
            List<Step> changed = new ArrayList<>(steps);
            changed.set(index, step);
            return new Chain(start, changed);
        }

        Chain without(List<Step> gone) {
            return new Chain(
                    start, steps.stream().filter(step -> !gone.contains(step)).toList());
        }
    }

    /** One call in a chain. */
    record Step(Method method, List<Expression> arguments) {

        Step with(int index, Expression argument) {
            List<Expression> changed = new ArrayList<>(arguments);
            changed.set(index, argument);
            return new Step(method, List.copyOf(changed));
        }
    }

    private static List<Object> values(List<Expression> expressions) {
        return expressions.stream().map(Expression::value).toList();
    }

    private static Object run(Executable what, Object target, List<Expression> arguments) {
        Object[] values = Arguments.forCall(what, values(arguments));
        try {
            return what instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) what).invoke(target, values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(what.getName() + " refuses " + List.of(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(what + " cannot be called", e);
        }
    }
}
