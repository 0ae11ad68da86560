package dev.guildhall.forms.validation;

import dev.guildhall.forms.question.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds single values against the Jakarta constraints of a record. */
final class Constraints {

    /** The attribute under which a constraint's own message is kept, when it is words rather than a key. */
    static final String OWN_MESSAGE = "message";

    private static final Set<String> ATTRIBUTES =
            Set.of("min", "max", "value", "integer", "fraction", "inclusive", "accepts", "issuer");

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** What the value breaks: the fault that helps most first, empty when it is acceptable. */
    Optional<Fault> fault(Class<?> type, String property, @Nullable Object value, List<String> fields) {
        return validator.validateValue(type, property, value).stream()
                .map(violation -> fault(violation, fields))
                .min((a, b) -> rank(a) != rank(b)
                        ? Integer.compare(rank(a), rank(b))
                        : a.constraint().compareTo(b.constraint()));
    }

    /** A value that is missing matters more than its size, and its size more than its form. */
    private static int rank(Fault fault) {
        return switch (fault.constraint()) {
            case Fault.REQUIRED -> 0;
            case "Size" -> 1;
            default -> 2;
        };
    }

    static Fault fault(ConstraintViolation<?> violation, List<String> fields) {
        Map<String, String> attributes = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (ATTRIBUTES.contains(name)) {
                attributes.put(name, String.valueOf(value));
            }
        });
        String message = violation.getMessageTemplate();
        if (!message.startsWith("{")) {
            attributes.put(OWN_MESSAGE, message);
        }
        return new Fault(fields, name(violation), attributes);
    }

    private static String name(ConstraintViolation<?> violation) {
        return Fault.keyOf(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
    }
}
