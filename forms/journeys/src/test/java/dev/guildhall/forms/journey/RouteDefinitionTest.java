package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.named;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");
    private static final int MANY_PAGES = 10_000;

    /** What the journeys fill. */
    public record Form(Boolean sure, String name) {}

    private static JourneyBuilder<Form> sure() {
        return Journey.of("form", Form.class).page("sure", yesNo("sure", ASK));
    }

    private static final Condition TIRED = named("is tired", Set.of("sure"), answers -> false);

    private static JourneyBuilder<Form> finished(JourneyBuilder<Form> builder) {
        return builder.page("name", text("name", ASK))
                .exit("sorry", ASK)
                .checkAnswers()
                .declaration("declaration", ASK);
    }

    private static List<String> problems(JourneyBuilder<?> builder) {
        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, builder::build);
        assertThat(refused).as("the definition is refused").isNotNull();
        return refused.problems().stream().map(JourneyProblem::toString).toList();
    }

    @Test
    void a_route_behind_the_default_one_can_never_be_taken() {
        assertThat(problems(finished(sure().goTo("name").when(is("sure", false)).goTo("sorry"))))
                .containsExactly("sure: the route to \"sorry\" can never be taken, for the default route stands before"
                        + " it: declare goTo(...) without a condition last");
    }

    @Test
    void a_condition_that_is_asked_a_second_time_can_never_decide() {
        assertThat(problems(finished(sure().when(is("sure", false))
                        .goTo("sorry")
                        .when(is("sure", false))
                        .goTo("name"))))
                .containsExactly("sure: the route to \"name\" can never be taken, for \"sure is no\" is asked before:"
                        + " keep the first of the two");
    }

    @Test
    void no_route_leads_past_check_answers() {
        assertThat(problems(finished(
                        sure().when(TIRED).goTo("sorry").when(is("sure", true)).goTo("declaration"))))
                .containsExactly("sure: a route leads past the check answers page to \"declaration\": route to"
                        + " \"check-answers\"");
    }

    @Test
    void a_route_may_lead_to_check_answers() {
        Journey<Form> journey = finished(
                        sure().when(TIRED).goTo("sorry").when(is("sure", true)).goTo("check-answers"))
                .build();

        assertThat(journey.page("sure").orElseThrow().routes())
                .extracting(Route::toString)
                .containsExactly("when is tired to sorry", "when sure is yes to check-answers");
    }

    @Test
    void of_many_pages_a_wrong_target_lists_only_the_first() {
        JourneyBuilder<Form> builder = sure().goTo("elsewhere");
        for (int i = 0; i < 20; i++) {
            builder.page("p" + i, text("name", ASK));
        }

        assertThat(problems(finished(builder)))
                .contains(
                        "sure: a route leads to \"elsewhere\", which does not exist: use one of [sure, p0, p1, p2, p3,"
                                + " p4, p5, p6, p7, p8, p9, p10] and 13 more");
    }

    @Test
    void a_chain_of_ten_thousand_pages_is_checked_on_a_small_stack() throws InterruptedException {
        JourneyBuilder<Form> builder = sure();
        for (int i = 0; i < MANY_PAGES; i++) {
            builder.page("page-" + i, text("name", ASK)).when(is("sure", false)).goTo("sorry");
        }
        finished(builder).goTo("sure");
        Throwable[] thrown = new Throwable[1];
        Runnable build = () -> {
            try {
                builder.build();
            } catch (RuntimeException | Error e) {
                thrown[0] = e;
            }
        };

        Thread thread = new Thread(null, build, "small stack", 200 * 1024);
        thread.start();
        thread.join();

        assertThat(thrown[0])
                .isInstanceOfSatisfying(
                        JourneyDefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .filteredOn(problem -> problem.cause().contains("is asked twice"))
                                .hasSize(MANY_PAGES));
    }

    @Test
    void a_circle_of_ten_thousand_pages_is_found_on_a_small_stack() throws InterruptedException {
        JourneyBuilder<Form> builder = sure();
        for (int i = 0; i < MANY_PAGES; i++) {
            builder.page("page-" + i, text("name", ASK));
        }
        builder.goTo("page-0");
        Throwable[] thrown = new Throwable[1];
        Runnable build = () -> {
            try {
                finished(builder).build();
            } catch (RuntimeException | Error e) {
                thrown[0] = e;
            }
        };

        Thread thread = new Thread(null, build, "small stack", 200 * 1024);
        thread.start();
        thread.join();

        assertThat(thrown[0])
                .isInstanceOfSatisfying(
                        JourneyDefinitionException.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(problem -> assertThat(problem.cause())
                                        .startsWith("the journey can go in a circle: page-0 > page-1 > page-2")
                                        .endsWith("> page-" + (MANY_PAGES - 1) + " > page-0")));
    }
}
