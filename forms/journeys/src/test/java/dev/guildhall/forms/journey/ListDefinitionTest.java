package dev.guildhall.forms.journey;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ListDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What the journeys fill. */
    public record Form(Boolean sure, List<Dog> dogs, Boolean last) {}

    /** An item. */
    public record Dog(
            String name,
            Boolean barks,
            @Size(max = 3, message = "Too long") String breed) {}

    private static ListBuilder<Dog> asked(ListBuilder<Dog> list) {
        return list.page("name", text("name", ASK))
                .page("barks", yesNo("barks", ASK))
                .page("breed", text("breed", ASK));
    }

    private static JourneyBuilder<Form> journey(Consumer<ListBuilder<Dog>> dogs) {
        return Journey.of("form", Form.class)
                .page("sure", yesNo("sure", ASK))
                .list("dogs", ASK, Dog.class, dogs)
                .page("last", yesNo("last", ASK))
                .checkAnswers();
    }

    private static List<String> problems(JourneyBuilder<?> builder) {
        JourneyDefinitionException refused = catchThrowableOfType(JourneyDefinitionException.class, builder::build);
        assertThat(refused).as("the definition is refused").isNotNull();
        return refused.problems().stream().map(JourneyProblem::toString).toList();
    }

    @Test
    void a_list_has_an_address_of_its_own() {
        Journey<Form> journey = journey(list -> asked(list)).build();

        ListPage list = journey.list("dogs").orElseThrow();
        assertThat(list.id()).isEqualTo("dogs");
        assertThat(list.atLeast()).isZero();
        assertThat(list.atMost()).isEqualTo(ListPage.DEFAULT_MAX_ITEMS);
        assertThat(Names.slugOf("otherDrivers")).isEqualTo("other-drivers");
    }

    @Test
    void the_component_is_a_list_of_the_items_record() {
        assertThat(problems(Journey.of("form", Form.class)
                        .page("sure", yesNo("sure", ASK))
                        .list("dog", ASK, Dog.class, list -> asked(list))
                        .list("last", ASK, Dog.class, list -> asked(list))
                        .list("dogs", ASK, Form.class, list -> list.page("sure", yesNo("sure", ASK)))
                        .checkAnswers()))
                .contains(
                        "dog: Form has no component \"dog\": did you mean \"dogs\"?",
                        "last: the items do not fit \"last\": it is a Boolean, the answer is a List of a record: make"
                                + " the component a List of Dog",
                        "dogs: its items are Form, but \"dogs\" is a List of Dog: declare the list with the"
                                + " component's own record");
    }

    @Test
    void a_list_has_pages_about_an_item_and_the_first_asks() {
        assertThat(problems(journey(list -> {})))
                .containsExactly("dogs: it has no page about an item: declare one with page(...)");
        assertThat(problems(journey(list -> asked(list.interruption("wait", ASK)))))
                .containsExactly("wait: it is the first page about an item and asks nothing: ask a question first");
    }

    @Test
    void its_bounds_make_sense() {
        assertThat(problems(journey(list -> asked(list).atLeast(3).atMost(2))))
                .containsExactly(
                        "dogs: it has at least 3 and at most 2 items: let atLeast be 0 or more, and atMost 1 or"
                                + " more and not less");
        assertThat(problems(journey(list -> asked(list).atMost(ListPage.MAX_ITEMS + 1))))
                .containsExactly(
                        "dogs: it can have 101 items: let it have up to 100, or ask for so many in another way");
    }

    @Test
    void pages_about_an_item_are_few() {
        assertThat(problems(journey(list -> {
                    asked(list);
                    for (int i = 0; i < ListPage.MAX_PAGES; i++) {
                        list.interruption("wait-" + i, ASK);
                    }
                })))
                .containsExactly(
                        "dogs: it has 53 pages about an item: declare up to 50: ask several questions on a page");
    }

    @Test
    void ids_are_taken_once() {
        assertThat(problems(journey(list -> asked(list)
                        .interruption("remove", ASK)
                        .interruption("name", ASK)
                        .interruption("dogs", ASK)
                        .interruption("No Slug", ASK))))
                .contains(
                        "remove: this id is taken by the page that removes an item: choose another id",
                        "name: another page about an item, or the list \"dogs\" itself, has the same id: give each page"
                                + " an id of its own",
                        "No Slug: the page's id cannot stand in a URL: use lower-case letters, digits and single"
                                + " hyphens, at most 64 characters");
        assertThat(problems(journey(list -> asked(list)).page("dogs", yesNo("dogs", ASK))))
                .contains("dogs: another page has the same id: give each page an id of its own");
    }

    @Test
    void items_are_named_by_an_answer_about_them() {
        assertThat(problems(journey(list -> asked(list).itemNamedBy("nam"))))
                .containsExactly("dogs: its items are named by \"nam\", which no page about an item asks: did you mean"
                        + " \"name\"?");
    }

    @Test
    void each_component_of_the_items_record_is_asked_once() {
        assertThat(problems(journey(list -> list.page("name", text("name", ASK))
                        .page("nickname", text("nickname", ASK))
                        .page("barks", yesNo("barks", ASK)))))
                .containsExactly(
                        "nickname: Dog has no component \"nickname\": use one of [name, barks, breed]",
                        "dogs: \"breed\" of Dog is never asked: declare a question for it, or take it out of the record");
    }

    @Test
    void a_route_leads_within_the_pages_about_an_item_or_to_the_list() {
        assertThat(problems(journey(list -> asked(list).when(is("barks", true)).goTo("last"))))
                .containsExactly(
                        "breed: a route leads to \"last\", which does not exist: use one of [name, barks, breed, dogs]");
        assertThat(journey(list -> asked(list).goTo("dogs")).build().warnings()).isEmpty();
    }

    @Test
    void pages_about_an_item_form_no_circle() {
        assertThat(problems(journey(list -> asked(list).when(is("barks", true)).goTo("name"))))
                .anyMatch(problem -> problem.contains("the journey can go in a circle: name > barks > breed > name"));
    }

    @Test
    void a_condition_about_an_item_reads_its_earlier_answers_and_those_before_the_list() {
        assertThat(journey(list -> list.page("name", text("name", ASK))
                                .page("barks", yesNo("barks", ASK))
                                .when(is("sure", true))
                                .goTo("dogs")
                                .page("breed", text("breed", ASK)))
                        .build()
                        .warnings())
                .isEmpty();
        assertThat(problems(journey(list -> list.page("name", text("name", ASK))
                        .when(is("last", true))
                        .goTo("dogs")
                        .page("barks", yesNo("barks", ASK))
                        .page("breed", text("breed", ASK)))))
                .containsExactly("name: the condition \"last is yes\" reads \"last\", which no route has asked"
                        + " before: ask it on an earlier page, or branch later");
    }

    @Test
    void every_wording_about_an_item_exists_in_both_languages() {
        assertThat(problems(journey(list -> asked(list)
                                .called(Text.of("dog"), Text.of("dogs"))
                                .interruption("wait", Text.of("Wait")))
                        .service(ServiceDetails.named(ASK)
                                .languages(Language.ENGLISH, Language.WELSH)
                                .build())))
                .containsExactlyInAnyOrder(
                        "dogs: \"dog\" has no wording in Cymraeg: give it with Text.of(english, welsh)",
                        "dogs: \"dogs\" has no wording in Cymraeg: give it with Text.of(english, welsh)",
                        "wait: \"Wait\" has no wording in Cymraeg: give it with Text.of(english, welsh)",
                        "breed: the message of @Size on \"breed\" is in one language: give it with message(\"Size\","
                                + " Text.of(english, welsh))");
    }
}
