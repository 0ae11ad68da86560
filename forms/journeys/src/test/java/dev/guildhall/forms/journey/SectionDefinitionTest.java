package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SectionDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journeys fill. */
    public record Form(Boolean first, Boolean second, Boolean third) {}

    private static JourneyBuilder<Form> journey() {
        return Journey.of("form", Form.class).page("first", yesNo("first", ASK));
    }

    private static JourneyBuilder<Form> tasks(
            Consumer<SectionBuilder<Form>> second, Consumer<SectionBuilder<Form>> third) {
        return journey()
                .taskList(ASK)
                .section("two", ASK, section -> second.accept(section.page("second", yesNo("second", ASK))))
                .section("three", ASK, section -> third.accept(section.page("third", yesNo("third", ASK))))
                .exit("sorry", ASK)
                .checkAnswers();
    }

    private static void leavesTo(SectionBuilder<Form> section) {
        section.when(is("first", false)).goTo("sorry");
    }

    private static List<String> problems(JourneyBuilder<?> builder) {
        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, builder::build);
        assertThat(refused).as("the definition is refused").isNotNull();
        return refused.problems().stream()
                .filter(JourneyProblem::isError)
                .map(JourneyProblem::toString)
                .toList();
    }

    @Test
    void a_section_may_require_another_and_lead_to_an_exit() {
        Journey<Form> journey = tasks(SectionDefinitionTest::leavesTo, section -> section.requires("two"))
                .build();

        assertThat(journey.sections()).extracting(Section::id).containsExactly("two", "three");
        assertThat(journey.requiredBy(journey.sections().get(1)))
                .extracting(Section::id)
                .containsExactly("two");
    }

    @Test
    void a_required_section_exists() {
        assertThat(problems(tasks(SectionDefinitionTest::leavesTo, section -> section.requires("tow"))))
                .containsExactly("three: it requires the section \"tow\", which does not exist: did you mean \"two\"?");
    }

    @Test
    void sections_do_not_require_each_other_in_a_circle() {
        assertThat(problems(tasks(section -> leavesTo(section.requires("three")), section -> section.requires("two"))))
                .containsExactly(
                        "two: it requires \"three\", which requires it in turn: let one of them be started without the"
                                + " other",
                        "three: it requires \"two\", which requires it in turn: let one of them be started without the"
                                + " other");
        assertThat(problems(tasks(section -> leavesTo(section.requires("two")), section -> {})))
                .containsExactly("two: it requires \"two\", which requires it in turn: let one of them be started"
                        + " without the other");
    }

    @Test
    void requiring_needs_a_task_list() {
        assertThat(problems(journey()
                        .section("two", ASK, section -> section.page("second", yesNo("second", ASK)))
                        .section(
                                "three", ASK, section -> section.requires("two").page("third", yesNo("third", ASK)))
                        .checkAnswers()))
                .containsExactly("three: it requires another section, but there is no task list: declare taskList(...)"
                        + " before the sections, or leave requires(...) out");
    }

    @Test
    void no_route_leads_out_of_a_section() {
        assertThat(problems(tasks(
                        section -> section.when(is("second", true))
                                .goTo("third")
                                .when(is("second", false))
                                .goTo("sorry"),
                        section -> {})))
                .contains("second: a route leads out to \"third\": route to a page of its section or to an exit page");
    }

    @Test
    void no_route_leads_past_the_task_list() {
        assertThat(problems(journey()
                        .when(is("first", true))
                        .goTo("second")
                        .taskList(ASK)
                        .section(
                                "two",
                                ASK,
                                section -> section.page("second", yesNo("second", ASK))
                                        .page("third", yesNo("third", ASK)))
                        .checkAnswers()))
                .containsExactly("first: a route leads out to \"second\": route to a page before the task list, to the"
                        + " task list or to an exit page");
    }

    @Test
    void a_condition_reads_only_what_its_section_can_be_sure_of() {
        assertThat(problems(tasks(
                        SectionDefinitionTest::leavesTo,
                        section -> section.when(is("second", true)).goTo("sorry"))))
                .containsExactly("three: a condition reads \"second\", which the section \"two\" asks: say"
                        + " requires(\"two\")");
        assertThat(tasks(
                                SectionDefinitionTest::leavesTo,
                                section -> section.requires("two")
                                        .when(is("second", true))
                                        .goTo("sorry"))
                        .build()
                        .sections())
                .hasSize(2);
    }

    @Test
    void whether_a_section_is_there_is_known_before_it() {
        assertThat(problems(tasks(
                        section -> leavesTo(section.onlyIf(is("second", true))),
                        section -> section.onlyIf(is("frist", true)))))
                .containsExactly(
                        "two: the condition \"second is yes\" reads \"second\", which nobody asks before the section:"
                                + " use one of [first, third]",
                        "three: the condition \"frist is yes\" reads \"frist\", which nobody asks before the section:"
                                + " did you mean \"first\"?");
        assertThat(problems(journey()
                        .section(
                                "two",
                                ASK,
                                section -> section.onlyIf(is("third", true)).page("second", yesNo("second", ASK)))
                        .section("three", ASK, section -> section.page("third", yesNo("third", ASK)))
                        .checkAnswers()))
                .containsExactly("two: the condition \"third is yes\" reads \"third\", which nobody asks before the"
                        + " section: use one of [first]");
    }

    @Test
    void the_task_list_comes_before_its_sections_and_once() {
        assertThat(problems(journey()
                        .section("two", ASK, section -> section.page("second", yesNo("second", ASK)))
                        .taskList(ASK)
                        .section("three", ASK, section -> section.page("third", yesNo("third", ASK)))
                        .checkAnswers()))
                .containsExactly("second: its section is declared before the task list: declare the task list first");
        assertThat(problems(journey()
                        .page("second", yesNo("second", ASK))
                        .page("third", yesNo("third", ASK))
                        .taskList(ASK)
                        .checkAnswers()))
                .containsExactly("task-list: it lists no sections: declare them with section(...)");
        assertThat(problems(journey()
                        .taskList(ASK)
                        .taskList(ASK)
                        .section(
                                "two",
                                ASK,
                                section -> section.page("second", yesNo("second", ASK))
                                        .page("third", yesNo("third", ASK)))
                        .checkAnswers()))
                .contains("task-list: there are 2 task lists: declare one");
    }

    @Test
    void every_page_behind_the_task_list_belongs_to_a_section() {
        assertThat(problems(journey()
                        .taskList(ASK)
                        .section("two", ASK, section -> section.page("second", yesNo("second", ASK)))
                        .page("third", yesNo("third", ASK))
                        .checkAnswers()))
                .containsExactly(
                        "third: it follows the task list and belongs to no section: declare it within a section");
    }

    @Test
    void sections_have_ids_of_their_own_and_pages() {
        assertThat(problems(journey()
                        .taskList(ASK)
                        .section("Two", ASK, section -> section.page("second", yesNo("second", ASK)))
                        .section("three", ASK, section -> section.page("third", yesNo("third", ASK)))
                        .section("three", ASK, section -> {})
                        .checkAnswers()))
                .contains(
                        "Two: the section's id cannot stand in a URL: use lower-case letters, digits and single hyphens,"
                                + " at most 64 characters",
                        "three: another section has the same id: give each section an id of its own",
                        "three: the section has no page: declare one with page(...), or leave the section out");
    }

    @Test
    void sections_are_few() {
        JourneyBuilder<Form> builder =
                journey().page("second", yesNo("second", ASK)).page("third", yesNo("third", ASK));
        for (int i = 0; i <= Section.MAX_SECTIONS; i++) {
            String id = "wait-" + i;
            builder.section(id, ASK, section -> section.interruption(id, ASK));
        }

        assertThat(problems(builder.checkAnswers()))
                .containsExactly("form: there are 51 sections: declare up to 50, or several journeys");
    }
}
