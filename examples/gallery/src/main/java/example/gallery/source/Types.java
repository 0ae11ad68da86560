package example.gallery.source;

import dev.guildhall.components.html.Html;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reflection tells of the components' records. */
final class Types {

    private Types() {}

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " lacks its method " + name, e);
        }
    }

    static Field field(Class<?> type, String name) {
        try {
            return type.getField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(type.getName() + " lacks its constant " + name, e);
        }
    }

    static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " is a record without its own constructor", e);
        }
    }

    /** The parts of a record by name, in the order of its header. */
    static Map<String, Object> parts(Record made) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent part : made.getClass().getRecordComponents()) {
            try {
                Method accessor = part.getAccessor();
                accessor.setAccessible(true); // the kinds of Html are not public
                parts.put(part.getName(), accessor.invoke(made));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(part + " cannot be read", e);
            }
        }
        return parts;
    }

    /** The methods of a type that give this type, in a fixed order. */
    static List<Method> methodsGiving(Class<?> type, Class<?> result, boolean isStatic) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type
                        && method.getReturnType() == result
                        && Modifier.isStatic(method.getModifiers()) == isStatic)
                .sorted(Comparator.comparing(Method::getParameterCount)
                        .thenComparing(Types::takesMarkup)
                        .thenComparing(Method::getName)
                        .thenComparing(Method::toGenericString))
                .toList();
    }

    /** Text reads better than markup. */
    private static boolean takesMarkup(Method method) {
        return List.of(method.getParameterTypes()).contains(Html.class);
    }

    /** The static method that starts a builder of this type. */
    static Optional<Method> builderOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .min(Comparator.comparing(Method::getParameterCount));
    }

    /** The public constant of the value's own type that equals it. */
    static Optional<Field> constantThatIs(Record made) {
        return Arrays.stream(made.getClass().getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == made.getClass())
                .filter(field -> new Expression.Constant(field).value().equals(made))
                .findFirst();
    }
}
