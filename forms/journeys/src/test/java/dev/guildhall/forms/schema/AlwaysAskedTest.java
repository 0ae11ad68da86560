package dev.guildhall.forms.schema;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.Move;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.schema.RandomForm.Form;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlwaysAskedTest {

    private static final JsonMapper READER = new JsonMapper();
    private static final SubmissionJson<Form> JSON = SubmissionJson.of(Form.class);

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        return required;
    }

    @Property(tries = 500)
    void every_journey_requires_exactly_what_each_of_its_submissions_has(@ForAll long seed) {
        RandomForm form = new RandomForm(seed);

        JsonNode schema = READER.readTree(SubmissionSchema.of(form.journey()).json());

        JsonNode list = schema.path("properties").path("things");
        assertThat(required(schema)).isEqualTo(form.always());
        assertThat(required(list.path("items"))).isEqualTo(form.alwaysInItems());
        assertThat(list.path("minItems").asInt(0)).isEqualTo(form.atLeast());
        assertThat(list.path("maxItems").asInt()).isEqualTo(20);
    }

    @Property(tries = 300)
    void every_submission_of_every_journey_keeps_to_its_schema(@ForAll long seed) {
        RandomForm form = new RandomForm(seed);
        Judge judge = new Judge(SubmissionSchema.of(form.journey()).json());

        for (int walk = 0; walk < 6; walk++) {
            Path path = Path.of(form.journey(), form.answers());

            assertThat(judge.errors(JSON.write(form.journey().shape().instance(path.answers()))))
                    .isEmpty();
        }
    }

    /** What is asked. */
    record Car(@Nullable Boolean driver, @Nullable String plate) {}

    @Test
    void what_a_section_asks_that_is_not_always_there_is_not_required() {
        Journey<Car> journey = Journey.of("car", Car.class)
                .page("driver", yesNo("driver", Text.of("Do you drive?")))
                .section(
                        "car",
                        Text.of("Your car"),
                        section -> section.onlyIf(is("driver", true))
                                .page("plate", text("plate", Text.of("Which number?"))))
                .checkAnswers()
                .build();

        assertThat(SubmissionSchema.of(journey).json()).contains("\"required\":[\"driver\"]");
    }

    @Test
    void a_task_list_requires_what_its_unconditional_sections_ask() {
        assertThat(required(READER.readTree(SubmissionSchema.of(Move.journey()).json())))
                .containsExactly("adult", "garden", "name", "pets");
    }
}
