package dev.guildhall.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.Permit;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.schema.Everything.Address;
import dev.guildhall.forms.schema.Everything.Band;
import dev.guildhall.forms.schema.Everything.Item;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionSchemaTest {

    private static final SubmissionJson<Everything> JSON = SubmissionJson.of(Everything.class);
    private static final String SCHEMA =
            SchemaJson.write(RecordTypes.of(Everything.class), Optional.empty(), "Everything", Asked.UNKNOWN);
    private static final Judge JUDGE = new Judge(SCHEMA);
    private static final Validator JAKARTA = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Makes records, most of whose values are within their constraints, and some at or beyond an edge. */
    private static final class Anything {
        private static final String[] PIECES = {
            "a",
            "Z",
            "9",
            " ",
            "\"",
            "\\",
            "</script>",
            "é",
            "ŵ",
            "💷",
            "\u202e",
            "\u0000",
            "\n",
            "\u2028",
            "'",
            "=",
            "AB12"
        };
        private final Random random;

        Anything(long seed) {
            this.random = new Random(seed);
        }

        private <E> @Nullable E maybe(Supplier<E> value) {
            return random.nextInt(3) == 0 ? null : value.get();
        }

        private String text(int pieces) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(pieces + 1); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            return text.toString();
        }

        private Band band() {
            return random.nextBoolean() ? Band.LOW : random.nextBoolean() ? Band.HIGH : Band.MIDDLE;
        }

        private <E> List<E> many(int most, Supplier<E> one) {
            List<E> many = new ArrayList<>();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                many.add(one.get());
            }
            return many;
        }

        Everything next() {
            return new Everything(
                    maybe(() -> text(5)),
                    maybe(() -> random.nextInt(4) == 0 ? text(3) : "AB" + random.nextInt(12_000)),
                    maybe(() -> random.nextInt(4) == 0 ? text(3) : "aZ"),
                    maybe(() -> text(20)),
                    maybe(() -> random.nextInt(5) > 0),
                    maybe(random::nextBoolean),
                    maybe(() -> random.nextInt(18) - 7),
                    maybe(random::nextLong),
                    maybe(() -> new BigInteger(90, random).subtract(BigInteger.TEN)),
                    maybe(() -> BigDecimal.valueOf(random.nextInt(11_000), random.nextInt(5) - 1)),
                    maybe(() -> LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000)),
                    maybe(() -> YearMonth.of(random.nextInt(10_000), 1 + random.nextInt(12))),
                    maybe(() -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L))),
                    maybe(this::band),
                    maybe(() -> many(4, this::band)),
                    maybe(() -> Set.copyOf(EnumSet.of(band(), band()))),
                    maybe(() -> many(5, () -> text(3))),
                    maybe(() -> new Address(random.nextInt(6) == 0 ? " " : "1 St", maybe(() -> text(2)))),
                    maybe(() -> many(3, () -> new Item(random.nextLong(), maybe(() -> text(2))))));
        }
    }

    @Property(tries = 1_500)
    void every_record_that_keeps_to_its_constraints_keeps_to_the_schema(@ForAll long seed) {
        Everything record = new Anything(seed).next();

        List<String> errors = JUDGE.errors(JSON.write(record));

        if (JAKARTA.validate(record).isEmpty()) {
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void what_breaks_a_constraint_that_has_a_keyword_breaks_the_schema() {
        assertThat(errors("{\"name\":\"ab\"}"))
                .as("3 units may be 2 characters")
                .isEmpty();
        for (String broken : List.of(
                "{\"name\":\"a\"}",
                "{\"name\":\"abcdefghijklm\"}",
                "{\"code\":\"AB12345\"}",
                "{\"code\":\"xAB1\"}",
                "{\"agreed\":false}",
                "{\"doors\":10}",
                "{\"doors\":-6}",
                "{\"doors\":1.5}",
                "{\"huge\":-1}",
                "{\"price\":0.5}",
                "{\"price\":100}",
                "{\"born\":\"2023-02-29\"}",
                "{\"expires\":\"2023-13\"}",
                "{\"seen\":\"yesterday\"}",
                "{\"band\":\"GONE\"}",
                "{\"bands\":[]}",
                "{\"some\":[\"LOW\",\"LOW\"]}",
                "{\"names\":[\"much too long\"]}",
                "{\"address\":{\"town\":\"Leeds\"}}",
                "{\"items\":[{\"note\":\"no size\"}]}",
                "{\"unknown\":1}",
                "{\"name\":null}")) {
            assertThat(errors(broken)).as(broken).isNotEmpty();
        }
    }

    private static List<String> errors(String json) {
        return JUDGE.errors(json);
    }

    @Test
    void the_schema_of_a_journey_is_a_schema_and_tells_titles_requirements_and_personal_data() {
        String schema = SubmissionSchema.of(Permit.journey())
                .withId(URI.create("https://forms.example/permit/1"))
                .json();

        assertThat(Judge.ofSchema(schema)).isEmpty();
        assertThat(schema)
                .startsWith("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                        + "\"$id\":\"https://forms.example/permit/1\",\"title\":\"Apply for a permit\"")
                .contains("\"name\":{\"title\":\"What is your name?\",\"type\":\"string\",\"maxLength\":20}")
                .contains("\"band\":{\"title\":\"Which band?\",\"type\":\"string\",\"enum\":[\"LOW\",\"HIGH\"]}")
                .contains(
                        "\"required\":[\"resident\",\"name\",\"born\",\"address\",\"electric\",\"doors\",\"contact\"]");
        assertThat(SCHEMA)
                .contains("\"name\":{\"type\":\"string\",\"minLength\":2,\"maxLength\":12,\"x-personal-data\":true}");
        assertThat(Judge.ofSchema(SCHEMA)).isEmpty();
    }

    @Property(tries = 300)
    void every_complete_path_makes_a_submission_that_keeps_to_the_schema_of_the_journey(@ForAll long seed) {
        Journey<Permit> journey = Permit.journey();
        Path path = Path.of(journey, answers(new Random(seed)));

        if (path.isComplete() && path.checkAnswers().isPresent()) {
            Permit permit = journey.shape().instance(path.answers());

            assertThat(new Judge(SubmissionSchema.of(journey).json())
                            .errors(SubmissionJson.of(Permit.class).write(permit)))
                    .isEmpty();
        }
    }

    private static Answers answers(Random random) {
        return Answers.none()
                .with("resident", new Answer.OfYesNo(true))
                .with("name", new Answer.OfText("O'Brien \"</b>"))
                .with("born", new Answer.OfDate(LocalDate.of(1985, 12, 10)))
                .with(
                        "address",
                        new Answer.OfParts(Map.of("line1", "1 High St", "town", "Leeds", "postcode", "AB1 2CD")))
                .with("electric", new Answer.OfYesNo(random.nextBoolean()))
                .with("band", new Answer.OfChoice(random.nextBoolean() ? "LOW" : "HIGH"))
                .with("doors", new Answer.OfNumber(BigDecimal.valueOf(1 + random.nextInt(9))))
                .with(
                        "uses",
                        random.nextBoolean() ? new Answer.Blank() : new Answer.OfChoices(List.of("WORK", "FAMILY")))
                .with("contact", new Answer.OfChoice(random.nextBoolean() ? "EMAIL" : "POST"))
                .with("email", new Answer.OfText("a@b"));
    }

    /** Holds what has no form in JSON. */
    record Odd(String fine, Object anything, List<List<String>> lists, Odd again, Map<String, String> map) {}

    @Test
    void a_record_that_cannot_be_written_is_refused_with_each_component_that_is_in_the_way() {
        assertThatThrownBy(() -> SubmissionJson.of(Odd.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Odd.anything is a java.lang.Object")
                .hasMessageContaining("Odd.lists is a java.util.List<java.util.List<java.lang.String>>")
                .hasMessageContaining("Odd.again holds a record that it is itself a part of")
                .hasMessageContaining("Odd.map is a java.util.Map")
                .hasMessageContaining("use String, Boolean")
                .hasMessageNotContaining("Odd.fine");
    }

    @Test
    void only_a_pattern_that_means_the_same_in_json_schema_is_told() {
        assertThat(PortablePattern.of("[A-Z0-9 ]+")).contains("^(?:[A-Z0-9 ]+)$");
        assertThat(PortablePattern.of("^\\d{3}-(?:a|b)*?$")).contains("^(?:\\d{3}-(?:a|b)*?)$");
        assertThat(PortablePattern.of(".+@.+")).contains("^(?:.+@.+)$");
        for (String odd : List.of(
                "(?i)a",
                "\\p{L}+",
                "a++",
                "[a-z&&[^b]]",
                "\\Qa\\E",
                "\\bx",
                "\\S+",
                "a\\Z",
                "(?<!x)y",
                "[^\\s]",
                "a$b",
                "\\x41")) {
            assertThat(PortablePattern.of(odd)).as(odd).isEmpty();
        }
    }
}
