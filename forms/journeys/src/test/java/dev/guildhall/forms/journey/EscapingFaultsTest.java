package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.hasExactly;
import static dev.guildhall.forms.condition.Conditions.hasMoreThan;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.isAnswered;
import static dev.guildhall.forms.condition.Conditions.moreThan;
import static dev.guildhall.forms.question.Questions.choice;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Faults that hide behind lists, sections and what a choice reveals. */
class EscapingFaultsTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journeys fill. */
    public record Form(Boolean sure, Band band, List<Dog> dogs, List<Cat> cats, Boolean last) {}

    /** An item. */
    public record Dog(Boolean barks, String name) {}

    /** Another. */
    public record Cat(String colour) {}

    /** An enum. */
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

    private static ListBuilder<Dog> dogs(ListBuilder<Dog> list, Condition condition) {
        return list.page("barks", yesNo("barks", ASK))
                .when(condition)
                .goTo("dogs")
                .page("name", text("name", ASK));
    }

    private static void cats(ListBuilder<Cat> list) {
        list.page("colour", text("colour", ASK));
    }

    private static JourneyBuilder<Form> reading(Condition aboutADog) {
        return Journey.of("form", Form.class)
                .page("sure", yesNo("sure", ASK))
                .page("band", band())
                .list("dogs", ASK, Dog.class, list -> dogs(list, aboutADog))
                .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                .page("last", yesNo("last", ASK))
                .checkAnswers();
    }

    private static JourneyBuilder<Form> leaving(Condition cats) {
        return Journey.of("form", Form.class)
                .page("sure", yesNo("sure", ASK))
                .page("band", band())
                .list(
                        "dogs",
                        ASK,
                        Dog.class,
                        list -> dogs(list, is("barks", true)).atLeast(1).atMost(5))
                .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                .when(cats)
                .goTo("check-answers")
                .page("last", yesNo("last", ASK))
                .checkAnswers();
    }

    private static JourneyBuilder<Form> section(Consumer<SectionBuilder<Form>> section) {
        return Journey.of("form", Form.class)
                .page("sure", yesNo("sure", ASK))
                .section("more", ASK, more -> section.accept(more.page("band", band())))
                .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true)))
                .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                .page("last", yesNo("last", ASK))
                .checkAnswers();
    }

    private static List<String> problems(JourneyBuilder<?> builder) {
        return builder.definition().problems().stream()
                .map(JourneyProblem::toString)
                .toList();
    }

    @Test
    void a_sound_condition_about_an_item_may_read_what_was_asked_before_the_list() {
        assertThat(problems(reading(is("band", Band.HIGH)))).isEmpty();
        assertThat(problems(reading(is("sure", true)))).isEmpty();
    }

    @Test
    void a_condition_about_an_item_compares_an_answer_from_before_the_list_with_its_own_kind() {
        assertThat(problems(reading(is("band", Other.HUGE))))
                .containsExactly("barks: the condition \"band is HUGE\" names HUGE, which is outside the enum: did you"
                        + " mean \"HIGH\"?");
        assertThat(problems(reading(moreThan("sure", 3))))
                .containsExactly("barks: the condition \"sure is more than 3\" compares a number with an answer that is"
                        + " yes or no: compare with a value of the question's own kind");
    }

    @Test
    void a_condition_about_an_item_reads_no_later_list_and_not_its_own() {
        assertThat(problems(reading(hasMoreThan("cats", 1))))
                .containsExactly("barks: the condition \"cats has more than 1 item\" reads \"cats\", which no route has"
                        + " asked before: ask it on an earlier page, or branch later");
        assertThat(problems(reading(hasMoreThan("dogs", 1))))
                .containsExactly("barks: the condition \"dogs has more than 1 item\" reads \"dogs\", which no route has"
                        + " asked before: ask it on an earlier page, or branch later");
    }

    @Test
    void a_condition_about_an_item_on_what_some_route_has_not_asked_before_the_list_is_a_warning() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .when(is("sure", true))
                        .goTo("dogs")
                        .page("band", band())
                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("band", Band.LOW)))
                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                        .page("last", yesNo("last", ASK))
                        .checkAnswers()))
                .containsExactly(
                        "warning: barks: the condition \"band is LOW\" reads \"band\", which some route has not"
                                + " asked before; there it does not hold: ask it on every route to this page, or leave it if"
                                + " that is meant");
    }

    @Test
    void a_condition_reads_a_list_only_after_it_and_only_counts_it() {
        assertThat(problems(leaving(hasMoreThan("dogs", 2)))).isEmpty();
        assertThat(problems(leaving(is("dogs", true))))
                .containsExactly("cats: the condition \"dogs is yes\" compares yes or no with an answer that is a list:"
                        + " count its items with hasMoreThan(\"dogs\", ...) or the like");
        assertThat(problems(leaving(hasExactly("sure", 1))))
                .containsExactly("cats: the condition \"sure has exactly 1 item\" compares a number of items with an"
                        + " answer that is yes or no: compare with a value of the question's own kind");
        assertThat(problems(leaving(isAnswered("dogs"))))
                .containsExactly("warning: cats: the condition \"dogs is answered\" asks whether \"dogs\" was answered,"
                        + " which a list always is: say hasAtLeast(\"dogs\", 1), or leave the condition out");
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .when(hasMoreThan("dogs", 1))
                        .goTo("dogs")
                        .page("band", band())
                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true)))
                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                        .page("last", yesNo("last", ASK))
                        .checkAnswers()))
                .containsExactly("sure: the condition \"dogs has more than 1 item\" reads \"dogs\", which no route has"
                        + " asked before: ask it on an earlier page, or branch later");
    }

    @Test
    void a_number_of_items_that_no_list_has_can_never_hold() {
        assertThat(problems(leaving(hasMoreThan("dogs", 5))))
                .containsExactly("warning: cats: the condition \"dogs has more than 5 items\" can never hold: compare"
                        + " with what the question can be answered with, or leave the route to \"check-answers\" out");
        assertThat(problems(leaving(hasExactly("dogs", 0)))).hasSize(1);
        assertThat(problems(leaving(hasExactly("dogs", 5)))).isEmpty();
    }

    @Test
    void a_wording_about_an_item_uses_no_list_and_has_words_for_what_some_route_has_not_asked() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .when(is("sure", true))
                        .goTo("cats")
                        .page("band", band())
                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                        .list(
                                "dogs",
                                ASK,
                                Dog.class,
                                list -> list.page("barks", yesNo("barks", Text.of("((band)) and ((cats))?")))
                                        .page("name", text("name", Text.of("((barks)) ((name))"))))
                        .page("last", yesNo("last", ASK))
                        .checkAnswers()))
                .containsExactlyInAnyOrder(
                        "warning: barks: \"((band)) and ((cats))?\" uses ((band)), which some route has not asked before:"
                                + " give words for that: ((band|other words))",
                        "barks: \"((band)) and ((cats))?\" uses ((cats)), which is a list: use the answer to a question",
                        "name: \"((barks)) ((name))\" uses ((name)), which no route has asked before this page: ask it"
                                + " on an earlier page, or use other words");
    }

    @Test
    void a_condition_on_an_answer_from_a_section_that_some_route_passes_over_is_a_warning() {
        assertThat(problems(section(more -> more.onlyIf(is("sure", true))))).isEmpty();
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .section(
                                "more",
                                ASK,
                                more -> more.onlyIf(is("sure", true)).page("band", band()))
                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true)))
                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                        .page("last", yesNo("last", ASK))
                        .when(is("band", Band.LOW))
                        .goTo("sorry")
                        .exit("sorry", ASK)
                        .checkAnswers()))
                .containsExactly("warning: last: the condition \"band is LOW\" reads \"band\", which some route has not"
                        + " asked before; there it does not hold: ask it on every route to this page, or leave it if"
                        + " that is meant");
    }

    @Test
    void whether_a_section_is_there_is_compared_with_a_value_of_its_kind_that_can_occur() {
        assertThat(problems(section(more -> more.onlyIf(moreThan("sure", 1)))))
                .containsExactly("more: the condition \"sure is more than 1\" compares a number with an answer that is"
                        + " yes or no: compare with a value of the question's own kind");
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .when(is("sure", true))
                        .goTo("dogs")
                        .page("band", band())
                        .list(
                                "dogs",
                                ASK,
                                Dog.class,
                                list -> dogs(list, is("barks", true)).atMost(3))
                        .section(
                                "low",
                                ASK,
                                low -> low.onlyIf(is("band", Band.LOW))
                                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats))
                        .section(
                                "many",
                                ASK,
                                many -> many.onlyIf(hasMoreThan("dogs", 3)).page("last", yesNo("last", ASK)))
                        .checkAnswers()))
                .containsExactlyInAnyOrder(
                        "warning: low: the condition \"band is LOW\" reads \"band\", which some route has not asked"
                                + " before; there it does not hold: ask it on every route to this section, or leave it"
                                + " if that is meant",
                        "warning: many: the condition \"dogs has more than 3 items\" can never hold: compare with what"
                                + " the question can be answered with, or leave the section out");
    }

    @Test
    void a_route_that_leads_back_into_a_section_that_is_not_there_goes_in_a_circle() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .goTo("last")
                        .section(
                                "more",
                                ASK,
                                more -> more.onlyIf(is("sure", true))
                                        .page("band", band())
                                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true)))
                                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                                        .goTo("check-answers"))
                        .page("last", yesNo("last", ASK))
                        .goTo("band")
                        .checkAnswers()))
                .containsExactly("last: the journey can go in a circle: last > last: let every route lead forward");
    }

    @Test
    void every_circle_is_told() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .page("band", band())
                        .when(is("band", Band.LOW))
                        .goTo("sure")
                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true)))
                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                        .page("last", yesNo("last", ASK))
                        .when(is("last", true))
                        .goTo("cats")
                        .checkAnswers()))
                .containsExactlyInAnyOrder(
                        "sure: the journey can go in a circle: sure > band > sure: let every route lead forward",
                        "cats: the journey can go in a circle: cats > last > cats: let every route lead forward");
    }

    @Test
    void a_list_may_be_a_dead_end_too() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .page("band", band())
                        .page("last", yesNo("last", ASK))
                        .when(is("last", true))
                        .goTo("dogs")
                        .checkAnswers()
                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true)))))
                .contains("dogs: it is a dead end: declare the page that follows it, or route on with goTo(...)");
    }

    @Test
    void a_required_section_may_be_declared_later() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .taskList(ASK)
                        .section(
                                "pets",
                                ASK,
                                pets -> pets.requires("cars")
                                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("band", Band.LOW)))
                                        .when(is("band", Band.LOW))
                                        .goTo("pets-check")
                                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats))
                        .section("cars", ASK, cars -> cars.page("band", band()))
                        .section("end", ASK, end -> end.page("last", yesNo("last", ASK)))
                        .checkAnswers()))
                .isEmpty();
    }

    @Test
    void a_required_section_that_is_not_there_for_some_has_not_been_asked() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .taskList(ASK)
                        .section(
                                "cars",
                                ASK,
                                cars -> cars.onlyIf(is("sure", true)).page("band", band()))
                        .section(
                                "pets",
                                ASK,
                                pets -> pets.requires("cars")
                                        .list("cats", ASK, Cat.class, EscapingFaultsTest::cats)
                                        .when(is("band", Band.LOW))
                                        .goTo("pets-check")
                                        .list("dogs", ASK, Dog.class, list -> dogs(list, is("barks", true))))
                        .section("end", ASK, end -> end.page("last", yesNo("last", ASK)))
                        .checkAnswers()))
                .containsExactly("warning: cats: the condition \"band is LOW\" reads \"band\", which some route has not"
                        + " asked before; there it does not hold: ask it on every route to this page, or leave it if"
                        + " that is meant");
    }
}
