package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.after;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the broken journeys fill. */
    public record Form(Boolean sure, String name, Size size) {}

    /** An enum. */
    public enum Size {
        SMALL,
        LARGE
    }

    private static Question sure() {
        return yesNo("sure", ASK);
    }

    private static Question name() {
        return text("name", ASK);
    }

    private static Question size() {
        return choice("size", ASK, Option.of(Size.SMALL, ASK), Option.of(Size.LARGE, ASK));
    }

    private static JourneyBuilder<Form> whole() {
        return Journey.of("form", Form.class)
                .page("sure", sure())
                .page("name", name())
                .page("size", size());
    }

    private static List<String> problems(JourneyBuilder<?> builder) {
        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, builder::build);
        assertThat(refused).as("the definition is refused").isNotNull();
        return refused.problems().stream().map(JourneyProblem::toString).toList();
    }

    @Test
    void a_sound_definition_is_built() {
        Journey<Form> journey = whole().checkAnswers().build();

        assertThat(journey.pages()).extracting(Page::id).containsExactly("sure", "name", "size", "check-answers");
        assertThat(journey.questions()).containsOnlyKeys("sure", "name", "size");
    }

    @Test
    void all_problems_are_told_at_once_each_with_page_cause_and_mend() {
        JourneyBuilder<Form> broken = Journey.of("Form!", Form.class)
                .page("sure", sure())
                .goTo("nmae")
                .goTo("name")
                .page("name", text("nam", ASK))
                .page("sure", sure());

        assertThat(problems(broken))
                .contains(
                        "Form!: the journey's id cannot stand in a URL: use lower-case letters, digits and single"
                                + " hyphens, at most 64 characters",
                        "sure: another page has the same id: give each page an id of its own",
                        "Form!: there are 0 check answers pages: declare one with checkAnswers()",
                        "name: Form has no component \"nam\": did you mean \"name\"?",
                        "sure: \"sure\" is asked twice, first on sure: ask for each component of the record once",
                        "Form!: \"size\" of Form is never asked: declare a question for it, or take it out of the"
                                + " record",
                        "sure: a route leads to \"nmae\", which does not exist: did you mean \"name\"?",
                        "sure: it has 2 default routes: keep one goTo(...) without a condition");
    }

    @Test
    void a_circle_a_dead_end_and_an_unreachable_page_are_refused() {
        assertThat(problems(whole().goTo("sure").checkAnswers()))
                .contains("sure: the journey can go in a circle: sure > name > size > sure: let every route lead"
                        + " forward");
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", sure())
                        .checkAnswers()
                        .page("name", name())
                        .page("size", size())))
                .contains(
                        "size: it is a dead end: declare the page that follows it, or route on with goTo(...)",
                        "name: it asks a question after the check answers page: declare it before checkAnswers()");
        assertThat(problems(whole().exit("lonely", ASK).checkAnswers()))
                .containsExactly("lonely: no route leads to it: route to it with when(...).goTo(\"lonely\"), or leave"
                        + " it out");
    }

    @Test
    void a_condition_must_read_an_answer_that_can_have_been_given() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", sure())
                        .when(is("size", Size.SMALL))
                        .goTo("size")
                        .page("name", name())
                        .when(is("nam", "x"))
                        .goTo("size")
                        .page("size", size())
                        .checkAnswers()))
                .containsExactly(
                        "name: the condition \"nam is \"x\"\" reads \"nam\", which nobody asks: did you mean"
                                + " \"name\"?",
                        "sure: the condition \"size is SMALL\" reads \"size\", which no route has asked before: ask it"
                                + " on an earlier page, or branch later");
    }

    private enum Other {
        HUGE
    }

    @Test
    void a_condition_must_compare_with_a_value_that_can_occur() {
        assertThat(problems(whole().when(is("size", Other.HUGE))
                        .goTo("check-answers")
                        .when(after("sure", LocalDate.EPOCH))
                        .goTo("check-answers")
                        .checkAnswers()))
                .containsExactly(
                        "size: the condition \"size is HUGE\" names HUGE, which is outside the enum: use one of"
                                + " [SMALL, LARGE]",
                        "size: the condition \"sure is after 1970-01-01\" compares a date with an answer that is yes or no:"
                                + " compare with a value of the question's own kind");
    }

    @Test
    void an_answer_must_fit_the_component_that_it_becomes() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", text("sure", ASK))
                        .page("name", wholeNumber("name", ASK))
                        .page("size", choice("size", ASK, Option.of(Other.HUGE, ASK), Option.of(Other.HUGE, ASK)))
                        .checkAnswers()))
                .contains(
                        "sure: the answer does not fit \"sure\": it is a Boolean, the answer is a String: change the"
                                + " component's type or the kind of question",
                        "name: the answer does not fit \"name\": it is a String, the answer is a BigDecimal or"
                                + " Integer or Long: change the component's type or the kind of question",
                        "size: \"size\" offers HUGE, which is outside its enum: use one of [SMALL, LARGE]",
                        "size: \"size\" offers HUGE twice: offer it once");
    }

    /** Cannot be empty while its question is not asked. */
    public record Primitive(boolean sure) {}

    @Test
    void a_primitive_component_is_refused() {
        assertThat(problems(
                        Journey.of("form", Primitive.class).page("sure", sure()).checkAnswers()))
                .containsExactly("sure: the answer does not fit \"sure\": it is a primitive boolean, which cannot be"
                        + " empty while the question is not asked: change the component's type or the kind of"
                        + " question");
    }

    @Test
    void a_bilingual_service_needs_every_wording_in_both_languages() {
        assertThat(problems(Journey.of("form", Primitive.class)
                        .service(ServiceDetails.named(ASK)
                                .languages(Language.ENGLISH, Language.WELSH)
                                .build())
                        .page("sure", yesNo("sure", Text.of("Sure?")))
                        .checkAnswers()))
                .contains("sure: \"Sure?\" has no wording in Cymraeg: give it with Text.of(english, welsh)");
    }

    /** Holds personal data. */
    public record Personal(@PersonalData String name) {}

    @Test
    void personal_data_needs_an_autofill_purpose() {
        assertThat(problems(
                        Journey.of("form", Personal.class).page("name", name()).checkAnswers()))
                .containsExactly("name: \"name\" is personal data without an autofill purpose: give it with"
                        + " autocomplete(...), or \"off\" where HTML has no purpose for it");
    }

    @Test
    void the_exception_lists_every_problem_in_its_message() {
        JourneyDefinitionException refused = catchThrowableOfType(
                JourneyDefinitionException.class,
                () -> Journey.of("form", Personal.class).build());

        assertThat(refused.getMessage())
                .startsWith("The journey form has ")
                .contains("\n  form: no page asks a question: declare one with page(...)")
                .contains("\n  form: \"name\" of Personal is never asked");
    }
}
