package dev.guildhall.forms.schema;

import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.upload.UploadedFile;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what a record is made of, with everything at once that cannot be written. */
final class RecordTypes {

    private static final String SUPPORTED =
            "use String, Boolean, Integer, Long, Short, BigInteger, BigDecimal, LocalDate,"
                    + " YearMonth, Instant, PasswordHash, UploadedFile, an enum, a record of these, or a List or Set of one of them";

    private final Deque<Class<?>> within = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();

    private RecordTypes() {}

    /**
     * What the record is made of.
     *
     * @throws IllegalArgumentException when it holds something else than is supported, with each such component
     */
    static ValueType.OfRecord of(Class<? extends Record> type) {
        RecordTypes reading = new RecordTypes();
        ValueType.OfRecord read = reading.record(type);
        if (!reading.problems.isEmpty()) {
            throw new IllegalArgumentException("The record " + type.getName() + " cannot be written as JSON: "
                    + String.join("; ", reading.problems) + ": " + SUPPORTED);
        }
        return read;
    }

    /** The names of its components, in order. */
    static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private ValueType.OfRecord record(Class<? extends Record> type) {
        within.push(type);
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String place = type.getSimpleName() + "." + component.getName();
            Optional<ValueType> found = type(component.getAnnotatedType(), place);
            found.ifPresent(known -> parts.add(new Part(
                    component.getName(), accessor(component), known, presence(component), annotations(component))));
        }
        within.pop();
        return new ValueType.OfRecord(type, List.copyOf(parts));
    }

    private static Part.Presence presence(RecordComponent component) {
        boolean isAlways = component.getType().isPrimitive() || component.getDeclaringRecord() == UploadedFile.class;
        return isAlways ? Part.Presence.ALWAYS : Part.Presence.PERHAPS;
    }

    private static Method accessor(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor();
        } catch (InaccessibleObjectException unreachable) {
            throw new IllegalArgumentException(
                    "The record " + component.getDeclaringRecord().getName()
                            + " cannot be read: open its package to dev.guildhall.forms",
                    unreachable);
        }
    }

    private static List<Annotation> annotations(RecordComponent component) {
        Set<Annotation> all = new LinkedHashSet<>();
        all.addAll(List.of(component.getAnnotations()));
        all.addAll(List.of(component.getAccessor().getAnnotations()));
        try {
            all.addAll(List.of(component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotations()));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException("Every record component has a field", impossible);
        }
        return List.copyOf(all);
    }

    private Optional<ValueType> type(AnnotatedType annotated, String place) {
        if (annotated.getType() instanceof Class<?> raw) {
            return raw == List.class || raw == Set.class
                    ? refused(place + " is a raw " + raw.getSimpleName())
                    : plain(raw, place);
        }
        if (annotated instanceof AnnotatedParameterizedType generic) {
            String raw = generic.getType().getTypeName();
            AnnotatedType element = generic.getAnnotatedActualTypeArguments()[0];
            if (raw.startsWith("java.util.List<") && element.getType() instanceof Class<?> type) {
                return plain(type, place).map(known -> new ValueType.OfList(element(known, element)));
            }
            if (raw.startsWith("java.util.Set<") && element.getType() instanceof Class<?> type) {
                return plain(type, place).map(known -> new ValueType.OfSet(element(known, element)));
            }
        }
        return refused(place + " is a " + annotated.getType().getTypeName());
    }

    private static Part element(ValueType type, AnnotatedType annotated) {
        return new Part("", null, type, Part.Presence.ALWAYS, List.of(annotated.getAnnotations()));
    }

    private Optional<ValueType> plain(Class<?> raw, String place) {
        if (raw.isEnum()) {
            return Optional.of(new ValueType.OfConstant(Stream.of(raw.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList()));
        }
        if (raw.isRecord()) {
            return within.contains(raw)
                    ? refused(place + " holds a record that it is itself a part of")
                    : Optional.of(record(raw.asSubclass(Record.class)));
        }
        return Optional.ofNullable(SimpleTypes.BY_CLASS.get(raw)).or(() -> refused(place + " is a " + raw.getName()));
    }

    private Optional<ValueType> refused(String problem) {
        problems.add(problem);
        return Optional.empty();
    }

    /** The types without parts. */
    private static final class SimpleTypes {
        static final Map<Class<?>, ValueType> BY_CLASS = Map.ofEntries(
                Map.entry(String.class, new ValueType.OfText()),
                Map.entry(Boolean.class, new ValueType.OfYesNo()),
                Map.entry(boolean.class, new ValueType.OfYesNo()),
                Map.entry(Short.class, new ValueType.OfWhole()),
                Map.entry(Integer.class, new ValueType.OfWhole()),
                Map.entry(int.class, new ValueType.OfWhole()),
                Map.entry(Long.class, new ValueType.OfWhole()),
                Map.entry(long.class, new ValueType.OfWhole()),
                Map.entry(BigInteger.class, new ValueType.OfWhole()),
                Map.entry(BigDecimal.class, new ValueType.OfDecimal()),
                Map.entry(LocalDate.class, new ValueType.OfDate()),
                Map.entry(YearMonth.class, new ValueType.OfMonth()),
                Map.entry(Instant.class, new ValueType.OfInstant()),
                Map.entry(PasswordHash.class, new ValueType.OfPassword()));
    }
}
