package dev.guildhall.forms.report;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the constraints on a record say, as the record's author wrote them: {@code @Size(max = 100)}. */
final class Constraints {

    private static final Pattern PACKAGE = Pattern.compile("[\\w.]*[.$](?=\\w)");
    private static final Set<String> NOT_TOLD = Set.of("groups", "payload");

    private Constraints() {}

    /** The type of the component without the packages: {@code List<Vehicle>}. */
    static Optional<String> typeOf(Class<?> type, String property) {
        return component(type, property)
                .map(component -> PACKAGE.matcher(component.getGenericType().getTypeName())
                        .replaceAll(""));
    }

    /** The constraints on the component, on its elements and on the parts of its record. */
    static List<String> of(Class<?> type, String property) {
        Optional<RecordComponent> found = component(type, property);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        on(found.get()).forEach(constraint -> told.add(told(constraint)));
        if (found.get().getAccessor().getAnnotatedReturnType() instanceof AnnotatedParameterizedType elements) {
            for (AnnotatedType element : elements.getAnnotatedActualTypeArguments()) {
                annotations(element).forEach(constraint -> told.add("each: " + told(constraint)));
            }
        }
        Class<?> nested = found.get().getType();
        if (nested.isRecord()) {
            for (RecordComponent part : nested.getRecordComponents()) {
                on(part).forEach(constraint -> told.add(part.getName() + ": " + told(constraint)));
            }
        }
        return told;
    }

    /** The simple names of the constraints on the component and of those that may refuse it without one. */
    static List<String> names(Class<?> type, String property) {
        return Stream.concat(
                        Stream.of("NotNull", "NotBlank", "NotEmpty"),
                        component(type, property).stream()
                                .flatMap(Constraints::withParts)
                                .flatMap(Constraints::on)
                                .map(constraint -> constraint.annotationType().getSimpleName()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<RecordComponent> withParts(RecordComponent component) {
        Class<?> type = component.getType();
        return Stream.concat(
                Stream.of(component), type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.empty());
    }

    /** The constraints that hold the record against itself. */
    static List<String> ofRecord(Class<?> type) {
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> component(type, method.getName()).isEmpty())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
                .flatMap(method -> annotations(method).map(constraint -> method.getName() + ": " + told(constraint)));
        return Stream.concat(annotations(type).map(Constraints::told), methods).toList();
    }

    private static Optional<RecordComponent> component(Class<?> type, String property) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findFirst();
    }

    private static Stream<Annotation> on(RecordComponent component) {
        return annotations(component.getAccessor());
    }

    private static Stream<Annotation> annotations(AnnotatedElement element) {
        Map<Annotation, Boolean> constraints = new LinkedHashMap<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class) || annotation instanceof Valid) {
                constraints.put(annotation, true);
            }
        }
        return constraints.keySet().stream();
    }

    private static String told(Annotation constraint) {
        String attributes = Stream.of(constraint.annotationType().getDeclaredMethods())
                .filter(attribute -> !NOT_TOLD.contains(attribute.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .flatMap(attribute -> value(constraint, attribute).stream())
                .collect(Collectors.joining(", "));
        String name = "@" + constraint.annotationType().getSimpleName();
        return attributes.isEmpty() ? name : name + "(" + attributes + ")";
    }

    /** The attribute where its author gave it; empty when it cannot be read, as of an annotation that is not public. */
    private static Optional<String> value(Annotation constraint, Method attribute) {
        try {
            Object value = attribute.invoke(constraint);
            return Objects.deepEquals(value, attribute.getDefaultValue())
                    ? Optional.empty()
                    : Optional.of(attribute.getName() + " = " + shown(value));
        } catch (ReflectiveOperationException unreadable) {
            return Optional.empty();
        }
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        } else if (value instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        } else if (value instanceof Annotation nested) {
            return told(nested);
        } else if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> shown(Array.get(value, i)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.toString();
    }
}
