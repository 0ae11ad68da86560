package dev.guildhall.forms.schema;

import dev.guildhall.core.personal.PersonalData;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, or the element of a list.
 *
 * @param name the component's name; empty for an element
 * @param accessor what reads it from its record; absent for an element
 * @param presence whether it always has a value
 * @param annotations what is declared on it
 */
record Part(String name, @Nullable Method accessor, ValueType type, Presence presence, List<Annotation> annotations) {

    /** Whether a component may be without a value. */
    enum Presence {
        /** A primitive, and all that is known of a file. */
        ALWAYS,
        /** Anything else. */
        PERHAPS
    }

    /** Its value in a record; {@code null} when there is none. */
    @Nullable
    Object of(Record record) {
        try {
            return accessor == null ? null : accessor.invoke(record);
        } catch (InvocationTargetException refused) {
            // the cause may quote an answer, so only its class is told
            throw new IllegalStateException("The accessor of " + name + " threw "
                    + refused.getTargetException().getClass().getName());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("The component " + name + " cannot be read", impossible);
        }
    }

    /** The same part as something of another type. */
    Part ofType(ValueType other) {
        return new Part(name, accessor, other, presence, annotations);
    }

    boolean isPersonal() {
        return annotations.stream().anyMatch(PersonalData.class::isInstance);
    }
}
