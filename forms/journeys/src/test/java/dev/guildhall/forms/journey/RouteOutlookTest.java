package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.after;
import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.atLeast;
import static dev.guildhall.forms.condition.Conditions.before;
import static dev.guildhall.forms.condition.Conditions.inThePast;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.isNot;
import static dev.guildhall.forms.condition.Conditions.lessThan;
import static dev.guildhall.forms.condition.Conditions.moreThan;
import static dev.guildhall.forms.condition.Conditions.named;
import static dev.guildhall.forms.condition.Conditions.not;
import static dev.guildhall.forms.condition.Conditions.or;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.date;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Routes that no answers take are told, and no others. */
class RouteOutlookTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journeys fill. */
    public record Car(
            Boolean electric, Fuel fuel, @Min(1) @Max(9) Integer doors, LocalDate bought) {}

    /** What it burns. */
    public enum Fuel {
        PETROL,
        DIESEL,
        GAS
    }

    private static Question fuel() {
        return choice("fuel", ASK, Option.of(Fuel.PETROL, ASK), Option.of(Fuel.DIESEL, ASK), Option.of(Fuel.GAS, ASK));
    }

    /** All questions on one page, then these conditional routes to the exit pages "one", "two" ..., then the rest. */
    private static JourneyBuilder<Car> routing(Condition... conditions) {
        JourneyBuilder<Car> builder = Journey.of("car", Car.class)
                .page("car", ASK, yesNo("electric", ASK), fuel(), wholeNumber("doors", ASK), date("bought", ASK));
        for (int i = 0; i < conditions.length; i++) {
            builder = builder.when(conditions[i]).goTo("exit-" + i);
        }
        return builder;
    }

    private static JourneyBuilder<Car> ended(JourneyBuilder<Car> builder, int exits) {
        JourneyBuilder<Car> ended = builder.checkAnswers();
        for (int i = 0; i < exits; i++) {
            ended = ended.exit("exit-" + i, ASK);
        }
        return ended;
    }

    private static List<String> warnings(Condition... conditions) {
        return ended(routing(conditions), conditions.length).build().warnings().stream()
                .map(JourneyProblem::cause)
                .toList();
    }

    @Test
    void a_number_out_of_the_bounds_of_the_record_can_never_hold() {
        assertThat(warnings(moreThan("doors", 9)))
                .containsExactly("the condition \"doors is more than 9\" can never hold");
        assertThat(warnings(is("doors", 0))).containsExactly("the condition \"doors is 0\" can never hold");
        assertThat(warnings(moreThan("doors", 8), lessThan("doors", 2))).isEmpty();
    }

    @Test
    void a_condition_that_contradicts_itself_can_never_hold() {
        assertThat(warnings(and(is("fuel", Fuel.GAS), isNot("fuel", Fuel.GAS)))).hasSize(1);
        assertThat(warnings(and(moreThan("doors", 3), lessThan("doors", 4)))).hasSize(1);
        assertThat(warnings(and(moreThan("doors", 3), lessThan("doors", 5)))).isEmpty();
        assertThat(warnings(and(before("bought", LocalDate.of(2020, 1, 1)), after("bought", LocalDate.of(2020, 1, 1)))))
                .hasSize(1);
    }

    @Test
    void a_route_behind_one_that_always_holds_is_never_taken() {
        assertThat(warnings(is("fuel", Fuel.GAS), or(is("fuel", Fuel.GAS), is("electric", true))))
                .isEmpty();
        assertThat(warnings(isNot("fuel", Fuel.GAS), is("fuel", Fuel.DIESEL)))
                .containsExactly(
                        "no answers take the route to \"exit-1\", for one of the routes before it always holds");
        assertThat(warnings(atLeast("doors", 3), is("doors", 5))).hasSize(1);
    }

    @Test
    void a_page_that_nobody_falls_through_to_is_unreachable() {
        JourneyDefinitionException refused = catchThrowableOfType(
                JourneyDefinitionException.class,
                () -> ended(routing(is("electric", true), not(is("electric", true))), 2)
                        .build());

        assertThat(refused.problems())
                .extracting(JourneyProblem::toString)
                .containsExactly("check-answers: no route leads to it: route to it with"
                        + " when(...).goTo(\"check-answers\"), or leave it out");
    }

    @Test
    void a_default_that_nobody_takes_is_told() {
        JourneyBuilder<Car> builder =
                routing(is("fuel", Fuel.GAS), isNot("fuel", Fuel.GAS)).goTo("check-answers");

        JourneyDefinitionException refused =
                catchThrowableOfType(JourneyDefinitionException.class, () -> builder.build());

        assertThat(refused.problems())
                .extracting(JourneyProblem::cause)
                .contains(
                        "no answers take the route to \"check-answers\", for one of the routes before it always holds");
    }

    @Test
    void what_cannot_be_told_is_taken_for_possible() {
        assertThat(warnings(named("adult", Set.of("electric"), answers -> {
                    throw new IllegalStateException("a predicate is not run to check a definition");
                })))
                .isEmpty();
        assertThat(warnings(inThePast("bought"), not(inThePast("bought")))).isEmpty();
    }
}
