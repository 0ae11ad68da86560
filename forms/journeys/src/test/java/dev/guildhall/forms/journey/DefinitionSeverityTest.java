package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Errors refuse a journey, warnings alone do not; all are told at once. */
class DefinitionSeverityTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journeys fill. */
    public record Vehicle(Boolean electric, Band band, Boolean diesel) {}

    /** Emissions. */
    public enum Band {
        LOW,
        HIGH
    }

    private enum Other {
        HUGE
    }

    private static Question band() {
        return choice("band", ASK, Option.of(Band.LOW, ASK), Option.of(Band.HIGH, ASK));
    }

    /** The band is asked of those only whose vehicle is not electric. */
    private static JourneyBuilder<Vehicle> vehicle() {
        return Journey.of("vehicle", Vehicle.class)
                .page("electric", yesNo("electric", ASK))
                .when(is("electric", true))
                .goTo("diesel")
                .page("band", band())
                .page("diesel", yesNo("diesel", ASK))
                .when(is("band", Band.HIGH))
                .goTo("refused")
                .exit("refused", ASK)
                .checkAnswers();
    }

    @Test
    void a_condition_on_an_answer_that_some_route_has_not_asked_is_a_warning() {
        Journey<Vehicle> journey = vehicle().build();

        assertThat(journey.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.severity()).isEqualTo(Severity.WARNING);
            assertThat(warning)
                    .hasToString("warning: diesel: the condition \"band is HIGH\" reads \"band\", which some route has"
                            + " not asked before; there it does not hold: ask it on every route to this page, or"
                            + " leave it if that is meant");
        });
    }

    @Test
    void such_a_condition_does_not_hold_where_the_answer_was_not_asked() {
        Answers both = Answers.of(Map.of(
                "electric", new Answer.OfYesNo(true),
                "band", new Answer.OfChoice("HIGH"),
                "diesel", new Answer.OfYesNo(false)));

        Path electric = Path.of(vehicle().build(), both);
        Path other = Path.of(vehicle().build(), both.with("electric", new Answer.OfYesNo(false)));

        assertThat(electric.contains("check-answers")).isTrue();
        assertThat(other.contains("refused")).isTrue();
    }

    @Test
    void a_sound_definition_has_no_warnings() {
        Journey<Vehicle> journey = Journey.of("vehicle", Vehicle.class)
                .page("electric", yesNo("electric", ASK))
                .page("band", band())
                .page("diesel", yesNo("diesel", ASK))
                .checkAnswers()
                .build();

        assertThat(journey.warnings()).isEmpty();
    }

    /** What the broken journey should fill. */
    public record Broken(
            Boolean sure, Band band, @PersonalData String name, String colour, Boolean late) {}

    @Test
    void one_definition_with_every_problem_is_told_all_of_them_at_once_errors_first() {
        JourneyBuilder<Broken> broken = Journey.of("broken", Broken.class)
                .service(ServiceDetails.named(ASK)
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("sure", yesNo("sure", ASK))
                .when(is("late", true))
                .goTo("name")
                .when(is("sure", true))
                .goTo("nowhere")
                .page("band", band())
                .when(is("band", Other.HUGE))
                .goTo("name")
                .goTo("name")
                .goTo("sure-again")
                .page("name", text("name", Text.of("Name?")))
                .when(is("band", Band.LOW))
                .goTo("check-answers")
                .goTo("sure-again")
                .page("unreachable", text("nobody", ASK))
                .page("sure-again", yesNo("sure", ASK))
                .when(is("sure", false))
                .goTo("name")
                .checkAnswers()
                .page("late", yesNo("late", ASK));

        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, broken::build);

        assertThat(refused.problems())
                .extracting(JourneyProblem::toString)
                .contains(
                        "sure: a route leads to \"nowhere\", which does not exist: use one of [sure, band, name,"
                                + " unreachable, sure-again, check-answers, late]",
                        "unreachable: no route leads to it: route to it with when(...).goTo(\"unreachable\"), or leave"
                                + " it out",
                        "late: it is a dead end: declare the page that follows it, or route on with goTo(...)",
                        "band: it has 2 default routes: keep one goTo(...) without a condition",
                        "sure: the condition \"late is yes\" reads \"late\", which no route has asked before: ask it on"
                                + " an earlier page, or branch later",
                        "warning: name: the condition \"band is LOW\" reads \"band\", which some route has not asked"
                                + " before; there it does not hold: ask it on every route to this page, or leave it"
                                + " if that is meant",
                        "name: the journey can go in a circle: name > sure-again > name: let every route lead"
                                + " forward",
                        "sure-again: \"sure\" is asked twice, first on sure: ask for each component of the record once",
                        "broken: \"colour\" of Broken is never asked: declare a question for it, or take it out of the"
                                + " record",
                        "unreachable: Broken has no component \"nobody\": use one of [sure, band, name, colour, late]",
                        "band: the condition \"band is HUGE\" names HUGE, which is outside the enum: did you"
                                + " mean \"HIGH\"?",
                        "name: \"Name?\" has no wording in Cymraeg: give it with Text.of(english, welsh)",
                        "name: \"name\" is personal data without an autofill purpose: give it with autocomplete(...),"
                                + " or \"off\" where HTML has no purpose for it");
        assertThat(refused.problems())
                .extracting(JourneyProblem::severity)
                .isSorted()
                .contains(Severity.ERROR, Severity.WARNING);
        assertThat(refused).hasMessageContaining(" problem(s) and 1 warning(s):\n  ");
    }

    @Test
    void every_problem_has_a_page_a_cause_and_a_mend() {
        List<JourneyProblem> warnings = vehicle().build().warnings();

        assertThat(warnings).allSatisfy(problem -> {
            assertThat(problem.page()).isNotBlank();
            assertThat(problem.cause()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        });
    }
}
