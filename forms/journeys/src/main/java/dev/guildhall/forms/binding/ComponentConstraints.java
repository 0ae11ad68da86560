package dev.guildhall.forms.binding;

import dev.guildhall.core.constraint.WordCount;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What the constraints that are declared on a record component say, before any answer is held against them. */
final class ComponentConstraints {

    private static final Set<String> DEMANDING = Set.of("NotNull", "NotBlank", "NotEmpty");

    private ComponentConstraints() {}

    /** The name of the constraint that refuses a component without a value. */
    static Optional<String> demanding(RecordComponent component) {
        return on(component).keySet().stream().filter(DEMANDING::contains).findFirst();
    }

    /** The names of the constraints that bring words of their own rather than the key of a message. */
    static Stream<String> worded(RecordComponent component) {
        return on(component).entrySet().stream()
                .filter(constraint -> isWords(constraint.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The longest text that the component takes. */
    static TextLimit textLimit(RecordComponent component) {
        Map<String, Annotation> constraints = on(component);
        return new TextLimit(
                constraints.get("Size") instanceof Size size ? bounded(size.max()) : OptionalInt.empty(),
                constraints.get("WordCount") instanceof WordCount words ? bounded(words.max()) : OptionalInt.empty());
    }

    /** Whether no bound of the component refuses the number. */
    static boolean allows(RecordComponent component, BigDecimal number) {
        return on(component).values().stream().allMatch(constraint -> allows(constraint, number));
    }

    private static boolean allows(Annotation constraint, BigDecimal number) {
        if (constraint instanceof Min min) {
            return number.compareTo(BigDecimal.valueOf(min.value())) >= 0;
        } else if (constraint instanceof Max max) {
            return number.compareTo(BigDecimal.valueOf(max.value())) <= 0;
        } else if (constraint instanceof DecimalMin min) {
            return number.compareTo(new BigDecimal(min.value())) >= (min.inclusive() ? 0 : 1);
        } else if (constraint instanceof DecimalMax max) {
            return number.compareTo(new BigDecimal(max.value())) <= (max.inclusive() ? 0 : -1);
        } else if (constraint instanceof Positive) {
            return number.signum() > 0;
        } else if (constraint instanceof PositiveOrZero) {
            return number.signum() >= 0;
        } else if (constraint instanceof Negative) {
            return number.signum() < 0;
        }
        return !(constraint instanceof NegativeOrZero) || number.signum() <= 0;
    }

    private static OptionalInt bounded(int max) {
        return max == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(max);
    }

    private static Map<String, Annotation> on(RecordComponent component) {
        Map<String, Annotation> constraints = new LinkedHashMap<>();
        Stream.of(component.getAccessor().getAnnotations(), fieldOf(component))
                .flatMap(Stream::of)
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .forEach(annotation ->
                        constraints.put(annotation.annotationType().getSimpleName(), annotation));
        return constraints;
    }

    private static Annotation[] fieldOf(RecordComponent component) {
        try {
            return component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotations();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("Every record component has a field", impossible);
        }
    }

    private static boolean isWords(Annotation constraint) {
        try {
            Object message =
                    constraint.annotationType().getDeclaredMethod("message").invoke(constraint);
            return !String.valueOf(message).startsWith("{");
        } catch (ReflectiveOperationException unreadable) {
            return false;
        }
    }
}
