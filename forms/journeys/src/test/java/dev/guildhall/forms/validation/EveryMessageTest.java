package dev.guildhall.forms.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.constraint.PostcodeValidator;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.EveryKind;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint that can be broken, with each kind of question, in each language. */
class EveryMessageTest {

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "min",
            "2",
            "max",
            "5",
            "value",
            "3",
            "integer",
            "4",
            "fraction",
            "2",
            "missing",
            "day,month",
            "types",
            "PDF");

    /** The constraints of Jakarta and of the core module, as their jars have them, and the faults of reading. */
    private static List<String> constraints() throws Exception {
        TreeSet<String> all = new TreeSet<>();
        for (Class<?> neighbour : List.of(NotNull.class, PostcodeValidator.class)) {
            for (String name : classesBeside(neighbour)) {
                Class<?> type = Class.forName(neighbour.getPackageName() + "." + name);
                if (type.isAnnotationPresent(Constraint.class)) {
                    all.add(Fault.keyOf(name));
                }
            }
        }
        Stream.of(Fault.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field -> all.add(constant(field)));
        return new ArrayList<>(all);
    }

    private static String constant(java.lang.reflect.Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> classesBeside(Class<?> neighbour) throws Exception {
        URI place = neighbour.getResource(neighbour.getSimpleName() + ".class").toURI();
        if (!place.getScheme().equals("jar")) {
            return classesIn(requireNonNull(Path.of(place).getParent()));
        }
        String[] parts = place.toString().split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create(parts[0]), Map.of())) {
            return classesIn(requireNonNull(jar.getPath(parts[1]).getParent()));
        }
    }

    private static List<String> classesIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }

    static List<Question> questions() {
        return EveryKind.questions();
    }

    @Test
    void all_constraints_are_found() throws Exception {
        assertThat(constraints())
                .contains("Required", "Size", "AssertFalse", "Null", "Pattern", "Postcode", "RollNumber", "WordCount")
                .contains("DateYear", "NoneAndOthers", "PenceNeeded")
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_broken_constraint_is_worded_in_both_languages(Question question) throws Exception {
        for (String constraint : constraints()) {
            for (String field : question.fields()) {
                Text message = ErrorMessages.of(question, new Fault(List.of(field), constraint, ATTRIBUTES));

                for (Language language : Language.values()) {
                    assertThat(message.has(language)).isTrue();
                    assertThat(message.in(language))
                            .as(constraint + " at " + field)
                            .doesNotContain("{", "}")
                            .doesNotContainIgnoringCase("invalid")
                            .doesNotContainIgnoringCase("annilys")
                            .doesNotEndWith(".")
                            .matches("\\p{Lu}.{4,}");
                }
                assertThat(message.english()).isNotEqualTo(message.in(Language.WELSH));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_message_can_be_worded_otherwise(Question question) throws Exception {
        Text own = Text.of("Our own words", "Ein geiriau ein hunain");

        for (String constraint : constraints()) {
            Method message = question.getClass().getMethod("message", String.class, Text.class);
            message.setAccessible(true);
            Question reworded = (Question) message.invoke(question, constraint, own);

            assertThat(ErrorMessages.of(reworded, new Fault(question.fields(), constraint, ATTRIBUTES)))
                    .isEqualTo(own);
        }
    }

    @Test
    void no_template_names_a_subject_in_capitals() {
        assertThat(questions())
                .allSatisfy(question -> question.subject()
                        .ifPresent(subject -> assertThat(subject.english().substring(0, 1))
                                .isEqualTo(subject.english().substring(0, 1).toLowerCase(Locale.ROOT))));
    }
}
