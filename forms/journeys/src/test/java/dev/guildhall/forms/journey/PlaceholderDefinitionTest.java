package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.content.Block.paragraph;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journeys fill. */
    public record Child(Boolean known, String name, String school) {}

    /** The name is asked where it is known. */
    private static JourneyBuilder<Child> asking(Question name, String school) {
        return Journey.of("child", Child.class)
                .page("known", yesNo("known", ASK))
                .when(is("known", false))
                .goTo("school")
                .page("name", name)
                .page("school", text("school", Text.of(school)))
                .checkAnswers();
    }

    private static List<String> problems(JourneyBuilder<?> builder) {
        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, builder::build);
        assertThat(refused).as("the definition is refused").isNotNull();
        return refused.problems().stream().map(JourneyProblem::toString).toList();
    }

    @Test
    void a_wording_that_uses_what_nobody_asks_is_refused_with_the_nearest_name() {
        assertThat(problems(asking(text("name", ASK), "Where does ((nmae)) learn?")))
                .containsExactly("school: \"Where does ((nmae)) learn?\" uses ((nmae)), which nobody asks: did you mean"
                        + " \"name\"?");
    }

    @Test
    void a_wording_that_uses_an_answer_of_its_own_or_a_later_page_is_refused() {
        assertThat(problems(asking(text("name", Text.of("Who is ((name))?")), "Where?")))
                .containsExactly("name: \"Who is ((name))?\" uses ((name)), which no route has asked before this page:"
                        + " ask it on an earlier page, or use other words");
        assertThat(problems(asking(text("name", Text.of("Who goes to ((school))?")), "Where?")))
                .containsExactly("name: \"Who goes to ((school))?\" uses ((school)), which no route has asked before"
                        + " this page: ask it on an earlier page, or use other words");
    }

    @Test
    void a_wording_that_uses_what_some_route_has_not_asked_is_a_warning_unless_it_has_other_words() {
        assertThat(asking(text("name", ASK), "Where does ((name)) learn?")
                        .build()
                        .warnings())
                .extracting(JourneyProblem::toString)
                .containsExactly("warning: school: \"Where does ((name)) learn?\" uses ((name)), which some route has"
                        + " not asked before: give words for that: ((name|other words))");
        assertThat(asking(text("name", ASK), "Where does ((name|your child)) learn?")
                        .build()
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_wording_that_uses_what_may_be_left_blank_is_a_warning() {
        assertThat(asking(text("name", ASK).optional(), "Where does ((name)) learn?")
                        .build()
                        .warnings())
                .extracting(JourneyProblem::toString)
                .containsExactly(
                        "warning: school: \"Where does ((name)) learn?\" uses ((name)), which may be left blank:"
                                + " give words for that: ((name|other words))");
    }

    @Test
    void brackets_that_are_no_placeholder_are_a_warning() {
        assertThat(asking(text("name", ASK), "Where does ((the name)) learn?")
                        .build()
                        .warnings())
                .extracting(JourneyProblem::toString)
                .containsExactly("warning: school: \"Where does ((the name)) learn?\" has \"((\" that begins no"
                        + " placeholder and is shown as it stands: write ((property)) or ((property|other words))");
    }

    @Test
    void every_wording_of_a_page_is_checked() {
        Text using = Text.of("((nobody))");
        JourneyBuilder<Child> builder = asking(
                        text("name", ASK)
                                .hint(using)
                                .called(using)
                                .summarisedAs(using)
                                .message("Size", using),
                        "Where?")
                .start(paragraph(using))
                .declaration("declare", using, paragraph(Text.of("((no))")))
                .message("ok", Text.of("((on))"))
                .confirmation(Text.of("((name)) is in"));

        assertThat(problems(builder))
                .extracting(problem -> problem.split(": ", 2)[0])
                .containsExactly("start page", "name", "check-answers", "declare", "declare", "confirmation");
    }
}
