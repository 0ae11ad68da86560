package dev.guildhall.forms.binding;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.upload.UploadedFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java type of a property: which answers fit it and what they become. */
record PropertyType(Class<?> raw, Class<?> element) {

    private static final Map<Class<? extends Answer>, Set<Class<?>>> FITTING = Map.of(
            Answer.OfText.class, Set.of(String.class),
            Answer.OfYesNo.class, Set.of(Boolean.class),
            Answer.OfNumber.class, Set.of(Integer.class, Long.class, BigDecimal.class),
            Answer.OfDate.class, Set.of(LocalDate.class),
            Answer.OfMonth.class, Set.of(YearMonth.class),
            Answer.OfPassword.class, Set.of(PasswordHash.class),
            Answer.OfFile.class, Set.of(UploadedFile.class));

    static PropertyType of(Type type) {
        if (type instanceof Class<?> plain) {
            return new PropertyType(plain, Void.class);
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            return new PropertyType(raw, element);
        }
        return new PropertyType(Object.class, Void.class);
    }

    Optional<String> misfit(Class<? extends Answer> answerType) {
        if (raw.isPrimitive()) {
            return Optional.of("it is a primitive " + raw + ", which cannot be empty while the question is not asked");
        }
        if (fits(answerType)) {
            return Optional.empty();
        }
        return Optional.of("it is a " + raw.getSimpleName() + ", the answer is " + wanted(answerType));
    }

    private boolean fits(Class<? extends Answer> answerType) {
        if (answerType == Answer.OfChoice.class) {
            return raw.isEnum() || raw == String.class;
        }
        if (answerType == Answer.OfChoices.class) {
            return (raw == List.class || raw == Set.class) && (element.isEnum() || element == String.class);
        }
        if (answerType == Answer.OfItems.class) {
            return raw == List.class && element.isRecord();
        }
        if (answerType == Answer.OfParts.class) {
            return raw.isRecord()
                    && Stream.of(raw.getRecordComponents()).allMatch(part -> part.getType() == String.class);
        }
        if (answerType == Answer.OfFiles.class) {
            return raw == List.class && element == UploadedFile.class;
        }
        return FITTING.getOrDefault(answerType, Set.of()).contains(raw);
    }

    private static String wanted(Class<? extends Answer> answerType) {
        if (answerType == Answer.OfChoice.class) {
            return "a constant of an enum or a String";
        }
        if (answerType == Answer.OfChoices.class) {
            return "a List or Set of an enum or of Strings";
        }
        if (answerType == Answer.OfParts.class) {
            return "a record of Strings";
        }
        if (answerType == Answer.OfItems.class) {
            return "a List of a record";
        }
        if (answerType == Answer.OfFiles.class) {
            return "a List of UploadedFile";
        }
        return FITTING.getOrDefault(answerType, Set.of()).stream()
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(" or ", "a ", ""));
    }

    Set<String> constants() {
        Class<?> type = raw.isEnum() ? raw : element;
        if (!type.isEnum()) {
            return Set.of();
        }
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Nullable
    Object value(Answer answer) {
        if (answer instanceof Answer.OfText text) {
            return text.value();
        }
        if (answer instanceof Answer.OfYesNo yesNo) {
            return yesNo.yes();
        }
        if (answer instanceof Answer.OfNumber number) {
            return number(number.value());
        }
        if (answer instanceof Answer.OfDate date) {
            return date.value();
        }
        if (answer instanceof Answer.OfMonth month) {
            return month.value();
        }
        if (answer instanceof Answer.OfPassword password) {
            return password.hash();
        }
        if (answer instanceof Answer.OfChoice choice) {
            return constant(raw, choice.option());
        }
        if (answer instanceof Answer.OfChoices choices) {
            List<Object> constants = choices.options().stream()
                    .map(option -> constant(element, option))
                    .toList();
            return raw == Set.class ? Collections.unmodifiableSet(new LinkedHashSet<>(constants)) : constants;
        }
        if (answer instanceof Answer.OfFile file) {
            return file.file();
        }
        if (answer instanceof Answer.OfFiles files) {
            return files.files();
        }
        if (answer instanceof Answer.OfParts parts) {
            return nested(parts.parts());
        }
        if (answer instanceof Answer.OfItems items) {
            RecordShape<? extends Record> shape = RecordShape.of(element.asSubclass(Record.class));
            return items.items().stream()
                    .<Object>map(item -> shape.instance(item.answers()))
                    .toList();
        }
        return null;
    }

    private Object number(BigDecimal value) {
        if (raw == Integer.class) {
            return value.intValueExact();
        }
        return raw == Long.class ? value.longValueExact() : value;
    }

    /** Whether options are kept by their value, so that there is no enum to hold them against. */
    boolean takesAnyOption() {
        return raw == String.class || element == String.class;
    }

    private static Object constant(Class<?> type, String option) {
        if (type == String.class) {
            return option;
        }
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "An option is no constant of " + type.getName() + ": declare a migration for it"));
    }

    private Object nested(Map<String, String> parts) {
        RecordShape<? extends Record> shape = RecordShape.of(raw.asSubclass(Record.class));
        return shape.create(shape.properties().stream().map(parts::get).toArray());
    }
}
