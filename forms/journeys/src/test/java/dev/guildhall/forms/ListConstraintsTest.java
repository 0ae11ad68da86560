package dev.guildhall.forms;

import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answer.OfItems.More;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListBuilder;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.submission.Submission;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The record's constraints on a list, on an item and between an item's answers; and wording that uses an item's name. */
class ListConstraintsTest {

    /** What the journey fills: plain, without {@code @Valid}. */
    public record Kennel(@Size(min = 2) List<Dog> dogs) {}

    /** An item. */
    public record Dog(
            @Size(max = 8) String name,
            Integer age,
            @Max(20) Integer walks) {

        /** Whether what was answered fits together. */
        @AssertTrue
        public boolean isRested() {
            return age == null || walks == null || age < 10 || walks < 3;
        }
    }

    private static Journey<Kennel> journey(int atMost) {
        return Journey.of("kennel", Kennel.class)
                .service(ServiceDetails.named(Text.of("Kennel", "Cwt"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .list(
                        "dogs",
                        Text.of("Dogs", "Cŵn"),
                        Dog.class,
                        list -> dogs(list).atMost(atMost))
                .checkAnswers()
                .build();
    }

    private static ListBuilder<Dog> dogs(ListBuilder<Dog> list) {
        return list.called(Text.of("dog", "ci"), Text.of("dogs", "o gŵn"))
                .page("name", text("name", Text.of("What is its name?", "Beth yw ei enw?")))
                .page("age", wholeNumber("age", Text.of("How old is ((name))?", "Beth yw oed ((name))?")))
                .page("walks", wholeNumber("walks", Text.of("How many walks?", "Sawl tro?")))
                .itemNamedBy("name");
    }

    private final List<Submission<Kennel>> submissions = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler =
            JourneyHandler.of(journey(5)).onSubmit(submissions::add).build();
    private final Person person = new Person(handler);

    private Person adds(String name, String age, String walks) {
        person.visits("/kennel/dogs").sends("another", "yes");
        return person.sends("name", name).sends("age", age).sends("walks", walks);
    }

    private String errors() {
        return person.page().expectFirst(".govuk-error-summary__list").text();
    }

    @Test
    void a_question_about_an_item_uses_the_items_own_name() {
        person.visits("/kennel/dogs").sends("another", "yes").sends("name", "Rex <3");

        assertThat(person.page().expectFirst("h1").text()).isEqualTo("How old is Rex <3?");
        person.visits(person.at() + "?lang=cy");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Beth yw oed Rex <3?");
    }

    @Test
    void a_constraint_on_the_list_is_an_error_on_its_summary() {
        adds("Rex", "3", "1").sends("another", "no");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(errors()).isEqualTo("Add at least 2 dogs");
        assertThat(person.page().expectFirst(".govuk-error-message").text()).isEqualTo("Error: Add at least 2 dogs");
        person.visits("/kennel/dogs?lang=cy").sends("another", "no");
        assertThat(errors()).isEqualTo("Ychwanegwch o leiaf 2 o gŵn");
    }

    @Test
    void an_item_is_named_by_its_place_where_nothing_names_it() {
        adds("Rex", "3", "1");
        Person other = new Person(JourneyHandler.of(Journey.of("kennel", Kennel.class)
                        .list(
                                "dogs",
                                Text.of("Dogs"),
                                Dog.class,
                                list -> dogs(list).itemNamedBy(""))
                        .checkAnswers()
                        .build())
                .build());

        other.visits("/kennel/dogs")
                .sends("another", "yes")
                .sends("name", "Rex")
                .visits("/kennel/dogs");

        assertThat(other.page().select("main dt").eachText()).containsExactly("Dog 1");
    }

    @Test
    void answers_of_an_item_that_do_not_fit_together_are_found_at_the_end_without_valid() {
        adds("Rex", "3", "1");
        adds("Old", "14", "5").sends("another", "no");
        assertThat(person.at()).isEqualTo("/kennel/check-answers");

        person.sends();

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(errors()).isEqualTo("Check what you have added: Dogs");
        assertThat(person.page().expectFirst(".govuk-error-summary__list a").attr("href"))
                .startsWith("/kennel/dogs?change");
        person.visits("/kennel/dogs/2/walks?change").sends("walks", "1").sends();
        Delivered.by(handler);
        assertThat(submissions)
                .extracting(Submission::application)
                .containsExactly(new Kennel(List.of(new Dog("Rex", 3, 1), new Dog("Old", 14, 1))));
    }

    @Test
    void a_list_is_as_long_as_the_limit_and_no_longer() {
        Journey<Kennel> journey = journey(ListPage.MAX_ITEMS);
        ListPage list = journey.list("dogs").orElseThrow();
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= ListPage.MAX_ITEMS; number++) {
            items.add(new Item(
                    number,
                    Answers.of(Map.of(
                            "name", new Answer.OfText("Rex"),
                            "age", new Answer.OfNumber(BigDecimal.ONE),
                            "walks", new Answer.OfNumber(BigDecimal.ONE)))));
        }

        Path full = Path.of(journey, Answers.none().with("dogs", new OfItems(items, ListPage.MAX_ITEMS, More.NONE)));
        items.remove(99);
        Path open = Path.of(journey, Answers.none().with("dogs", new OfItems(items, ListPage.MAX_ITEMS, More.NONE)));

        assertThat(full.isComplete()).isTrue();
        assertThat(full.contains(Place.at(journey, "dogs/101/name").orElseThrow()))
                .isFalse();
        assertThat(open.contains(Place.at(journey, "dogs/101/name").orElseThrow()))
                .isTrue();
        assertThat(open.contains(Place.at(journey, "dogs/100/name").orElseThrow()))
                .isFalse();
        assertThat(journey.shape().instance(full.answers()).dogs()).hasSize(100);
        assertThat(full.items(list).items()).hasSize(100);
    }
}
