package dev.guildhall.forms.binding;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of the record that a journey fills: its properties with their types.
 *
 * @param <T> the record
 */
public final class RecordShape<T extends Record> {

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final Map<String, RecordComponent> properties;

    private RecordShape(Class<T> type, Constructor<T> constructor, Map<String, RecordComponent> properties) {
        this.type = type;
        this.constructor = constructor;
        this.properties = properties;
    }

    /**
     * The shape of this record.
     *
     * @throws IllegalArgumentException when its constructor cannot be reached from this module
     */
    public static <T extends Record> RecordShape<T> of(Class<T> type) {
        Map<String, RecordComponent> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), component);
        }
        Class<?>[] types =
                properties.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape<>(type, constructor, Collections.unmodifiableMap(properties));
        } catch (NoSuchMethodException | InaccessibleObjectException unreachable) {
            throw new IllegalArgumentException(
                    "The record " + type.getName() + " cannot be filled: open its package to dev.guildhall.forms",
                    unreachable);
        }
    }

    public Class<T> type() {
        return type;
    }

    /** The names of its components, in order. */
    public Set<String> properties() {
        return properties.keySet();
    }

    /** Whether the property is declared to hold personal data. */
    public boolean isPersonal(String property) {
        RecordComponent component = properties.get(property);
        return component != null
                && (component.isAnnotationPresent(PersonalData.class)
                        || component.getAccessor().isAnnotationPresent(PersonalData.class));
    }

    /** The name of the constraint, such as {@code NotBlank}, that refuses the property without a value. */
    public Optional<String> demanding(String property) {
        return Optional.ofNullable(properties.get(property)).flatMap(ComponentConstraints::demanding);
    }

    /**
     * The names of the constraints on the property whose annotation brings words of its own, which are in one language,
     * rather than the key of a message.
     */
    public List<String> worded(String property) {
        return Stream.ofNullable(properties.get(property))
                .flatMap(ComponentConstraints::worded)
                .toList();
    }

    /** The longest text that the property takes, as its constraints say. */
    public TextLimit textLimit(String property) {
        RecordComponent component = properties.get(property);
        return component == null ? TextLimit.NONE : ComponentConstraints.textLimit(component);
    }

    /** What keeps answers of this type out of the property; empty when they fit. */
    public Optional<String> misfit(String property, Class<? extends Answer> answerType) {
        RecordComponent component = properties.get(property);
        return component == null
                ? Optional.of("there is no such component")
                : PropertyType.of(component.getGenericType()).misfit(answerType);
    }

    /** Whether the property keeps options by their value as text, so that any option fits. */
    public boolean takesAnyOption(String property) {
        RecordComponent component = properties.get(property);
        return component != null && PropertyType.of(component.getGenericType()).takesAnyOption();
    }

    /** Whether the option is a constant of the property's enum, or the property takes any. */
    public boolean hasConstant(String property, String option) {
        RecordComponent component = properties.get(property);
        return component != null
                && (takesAnyOption(property)
                        || PropertyType.of(component.getGenericType())
                                .constants()
                                .contains(option));
    }

    /** The constants of the property's enum; empty when it is none. */
    public Set<String> constants(String property) {
        RecordComponent component = properties.get(property);
        return component == null
                ? Set.of()
                : PropertyType.of(component.getGenericType()).constants();
    }

    /**
     * The Java value of an answer to the property's question; {@code null} when it was left blank.
     *
     * @throws IllegalArgumentException when the answer does not fit, without the answer
     */
    public @Nullable Object value(String property, Answer answer) {
        return PropertyType.of(component(property).getGenericType()).value(answer);
    }

    /** The greatest whole number that the property can hold; the least is one further below zero. */
    public long greatest(String property) {
        return component(property).getType() == Integer.class ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    /** A nested record of the property, with its own shape; empty when the property is no record. */
    public Optional<RecordShape<? extends Record>> nested(String property) {
        Class<?> raw = component(property).getType();
        return raw.isRecord() ? Optional.of(RecordShape.of(raw.asSubclass(Record.class))) : Optional.empty();
    }

    /** The type of the elements of the property, which is a list or a set; {@code Void} when it is neither. */
    public Class<?> items(String property) {
        return PropertyType.of(component(property).getGenericType()).element();
    }

    /** Whether the property can be this number: its type and its bounds allow it. */
    public boolean allows(String property, BigDecimal number) {
        RecordComponent component = properties.get(property);
        return component != null
                && (component.getType() == BigDecimal.class
                        || number.stripTrailingZeros().scale() <= 0)
                && ComponentConstraints.allows(component, number);
    }

    /** An instance with these answers; what is not found is {@code null}. */
    public T instance(AnswerLookup answers) {
        Object[] values = properties.keySet().stream()
                .map(property -> answers.find(property)
                        .map(answer -> value(property, answer))
                        .orElse(null))
                .toArray();
        return create(values);
    }

    T create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            // the cause may quote an answer, so only its class is told
            throw new IllegalArgumentException("The constructor of " + type.getName() + " threw "
                    + refused.getTargetException().getClass().getName()
                    + ": leave checks to constraints, and let components be null when their question is not asked");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The record " + type.getName() + " cannot be created", impossible);
        }
    }

    private RecordComponent component(String property) {
        RecordComponent component = properties.get(property);
        if (component == null) {
            throw new IllegalArgumentException(type.getName() + " has no component " + property);
        }
        return component;
    }
}
