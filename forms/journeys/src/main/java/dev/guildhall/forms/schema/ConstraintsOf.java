package dev.guildhall.forms.schema;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints on a component that always hold: those of the default group, each of a repeated one by itself. */
final class ConstraintsOf {

    private ConstraintsOf() {}

    static List<Annotation> part(Part part) {
        List<Annotation> constraints = new ArrayList<>();
        for (Annotation annotation : part.annotations()) {
            Object value = attribute(annotation, "value");
            if (value instanceof Annotation[] repeated) {
                for (Annotation one : repeated) {
                    add(constraints, one);
                }
            } else {
                add(constraints, annotation);
            }
        }
        return constraints;
    }

    /** Whether the component may not be without a value. */
    static boolean isDemanding(Part part) {
        return part(part).stream()
                .anyMatch(constraint -> constraint instanceof NotNull
                        || constraint instanceof NotBlank
                        || constraint instanceof NotEmpty);
    }

    private static void add(List<Annotation> constraints, Annotation annotation) {
        Object groups = attribute(annotation, "groups");
        if (annotation.annotationType().isAnnotationPresent(Constraint.class)
                && groups != null
                && Array.getLength(groups) == 0) {
            constraints.add(annotation);
        }
    }

    private static @Nullable Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException absent) {
            return null;
        }
    }
}
