package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.submission.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Sections on a task list, walked through the handler. */
class TaskListJourneyTest {

    private final RememberingStore store = new RememberingStore();
    private final List<Submission<Move>> submissions = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Move.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .onSubmit(submissions::add)
            .build();
    private final Person person = new Person(handler);

    private Map<String, String> tasks() {
        person.visits("/move/task-list");
        Map<String, String> tasks = new LinkedHashMap<>();
        for (Element item : person.page().select(".govuk-task-list__item")) {
            tasks.put(
                    item.expectFirst(".govuk-task-list__name-and-hint").text(),
                    item.expectFirst(".govuk-task-list__status").text());
        }
        return tasks;
    }

    private Person isAdult() {
        return person.visits("/move/adult").sends("adult", "yes");
    }

    private Person hasDoneAboutYou(String pets) {
        return isAdult()
                .visits("/move/name")
                .sends("name", "Ada")
                .sends("pets", pets)
                .sends();
    }

    private Person hasDoneEverything() {
        return hasDoneAboutYou("yes")
                .visits("/move/animals/1/animal")
                .sends("name", "Rex")
                .sends("large", "no")
                .sends("another", "no")
                .sends()
                .visits("/move/garden")
                .sends("garden", "yes")
                .sends("rooms", "3")
                .sends()
                .visits("/move/notes")
                .sends("notes", "")
                .sends();
    }

    private String linkTo(String task) {
        return person.visits("/move/task-list").page().select(".govuk-task-list__link").stream()
                .filter(link -> link.text().equals(task))
                .findFirst()
                .map(link -> link.attr("href"))
                .orElse("");
    }

    @Test
    void the_pages_before_the_task_list_come_first() {
        person.visits("/move/task-list");
        assertThat(person.at()).isEqualTo("/move/adult");
        assertThat(person.visits("/move/name").at()).isEqualTo("/move/adult");

        person.visits("/move/adult").sends("adult", "no");
        assertThat(person.at()).isEqualTo("/move/sorry");
        assertThat(person.visits("/move/task-list").at()).isEqualTo("/move/sorry");

        person.visits("/move/adult").sends("adult", "yes");
        assertThat(person.at()).isEqualTo("/move/task-list");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Your tasks");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/move/adult");
    }

    @Test
    void it_says_how_far_each_section_is() {
        isAdult();
        assertThat(tasks())
                .containsExactly(
                        Map.entry("About you", "Not yet started"),
                        Map.entry("Your new home", "Cannot start yet"),
                        Map.entry("Anything else", "Not yet started"),
                        Map.entry("Check your answers", "Cannot start yet"));

        person.visits("/move/name").sends("name", "Ada");
        assertThat(tasks()).containsEntry("About you", "Incomplete");
        assertThat(linkTo("About you")).isEqualTo("/move/pets");
        assertThat(linkTo("Your new home")).isEmpty();

        person.visits("/move/pets").sends("pets", "yes");
        assertThat(person.at()).isEqualTo("/move/you-check");
        assertThat(tasks()).as("it is not confirmed yet").containsEntry("About you", "Incomplete");

        person.visits("/move/you-check").sends();
        assertThat(person.at()).isEqualTo("/move/task-list");
        assertThat(tasks())
                .containsEntry("About you", "Completed")
                .containsEntry("Your animals", "Not yet started")
                .containsEntry("Your new home", "Not yet started");
        assertThat(linkTo("About you")).isEqualTo("/move/you-check");
    }

    @Test
    void sections_are_done_in_any_order() {
        isAdult().visits("/move/notes");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/move/task-list");

        person.sends("notes", "Hello").sends();

        assertThat(person.at()).isEqualTo("/move/task-list");
        assertThat(tasks()).containsEntry("Anything else", "Completed").containsEntry("About you", "Not yet started");
    }

    @Test
    void a_section_that_cannot_be_started_is_off_the_path() {
        isAdult();
        int saves = store.saves();
        person.visits("/move/name");
        String csrf = person.csrf();

        FormsResponse response = person.post("/move/garden", "csrf=" + csrf + "&garden=yes");

        assertThat(response.header("Location")).contains("/move/name");
        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void a_section_that_is_there_for_others_only_is_not_shown() {
        hasDoneAboutYou("no");

        assertThat(tasks()).doesNotContainKey("Your animals");
        assertThat(person.visits("/move/animals").at()).isEqualTo("/move/garden");
    }

    @Test
    void everything_is_submitted_once_all_sections_are_completed() {
        hasDoneEverything();
        assertThat(person.at()).isEqualTo("/move/task-list");
        assertThat(linkTo("Check your answers")).isEqualTo("/move/check-answers");

        person.visits("/move/check-answers");
        assertThat(person.page().select("#answers h2").eachText())
                .containsExactly("About you", "Your animals", "Your new home", "Anything else");
        assertThat(person.page().select("#answers h3").eachText()).containsExactly("Rex");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/move/task-list");
        person.sends().sends();

        assertThat(person.at()).isEqualTo("/move/confirmation");
        Delivered.by(handler);
        assertThat(submissions)
                .extracting(Submission::application)
                .containsExactly(new Move(true, "Ada", true, List.of(new Move.Pet("Rex", false)), true, 3, null));
    }

    @Test
    void check_answers_waits_for_every_section() {
        hasDoneEverything();
        person.visits("/move/rooms").sends("rooms", "4");

        assertThat(person.visits("/move/check-answers").at())
                .as("its own answers may change without confirming anew")
                .isEqualTo("/move/check-answers");
        person.visits("/move/name").sends("name", "Grace");
        assertThat(person.visits("/move/check-answers").at()).isNotEqualTo("/move/check-answers");
    }

    @Test
    void changing_an_answer_moves_the_sections_that_depend_on_it_out_of_completed_and_back() {
        hasDoneEverything();

        person.visits("/move/name").sends("name", "Grace");
        assertThat(tasks())
                .containsEntry("About you", "Completed")
                .containsEntry("Your animals", "Incomplete")
                .containsEntry("Your new home", "Incomplete")
                .containsEntry("Anything else", "Completed")
                .containsEntry("Check your answers", "Cannot start yet");

        person.visits("/move/name").sends("name", "Ada");
        assertThat(tasks()).containsEntry("Your animals", "Completed").containsEntry("Your new home", "Completed");
    }

    @Test
    void a_section_shows_its_answers_with_change_links_that_return_to_it() {
        hasDoneAboutYou("yes").visits("/move/you-check");

        assertThat(person.page().expectFirst("h1").text()).isEqualTo("About you");
        assertThat(person.page().select("main dd").eachText()).contains("Ada", "Yes");
        assertThat(person.page().select("main dd a").eachAttr("href"))
                .containsExactly("/move/name?change=you-check#name", "/move/pets?change=you-check#pets");

        person.visits("/move/name?change=you-check");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/move/you-check");
        person.sends("name", "Grace");
        assertThat(person.at()).isEqualTo("/move/you-check");
    }

    @Test
    void change_from_check_answers_asks_exactly_what_it_brings_in_and_returns() {
        hasDoneAboutYou("no")
                .visits("/move/garden")
                .sends("garden", "yes")
                .sends()
                .visits("/move/notes")
                .sends("notes", "Hello")
                .sends()
                .visits("/move/check-answers");
        assertThat(person.at()).isEqualTo("/move/check-answers");

        person.visits("/move/pets?change").sends("pets", "yes");
        assertThat(person.at()).as("animals come in").isEqualTo("/move/animals/1/animal?change");
        person.sends("name", "Rex").sends("large", "yes");
        assertThat(person.at()).isEqualTo("/move/animals?change");
        person.sends("another", "no");
        assertThat(person.at()).isEqualTo("/move/animals-check?change");
        person.sends();
        assertThat(person.at()).as("rooms are asked of people with pets").isEqualTo("/move/rooms?change");
        person.sends("rooms", "2");
        assertThat(person.at()).isEqualTo("/move/home-check?change");
        person.sends();

        assertThat(person.at()).isEqualTo("/move/check-answers");
    }

    @Test
    void confirming_again_writes_nothing() {
        hasDoneEverything();
        int saves = store.saves();

        person.visits("/move/you-check").sends();
        person.visits("/move/home-check").sends();

        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void a_section_is_not_confirmed_with_answers_that_the_person_has_not_seen() {
        hasDoneEverything();
        person.visits("/move/home-check");
        String tokens = person.tokens();
        person.visits("/move/name").sends("name", "Grace");

        FormsResponse changed = person.post("/move/home-check", tokens);

        assertThat(changed.status()).isEqualTo(409);
        Document page = Jsoup.parse(changed.bodyText());
        assertThat(page.select(".govuk-notification-banner").text())
                .isEqualTo("Important Your answers have changed since you opened this page. Check your answers");
        assertThat(tasks()).containsEntry("Your new home", "Incomplete");
        person.visits("/move/home-check").sends();
        assertThat(tasks()).containsEntry("Your new home", "Completed");
    }

    @Test
    void the_task_list_is_only_read() {
        isAdult();

        FormsResponse response = person.send(FormsRequest.to("POST", "/move/task-list"));

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Allow")).contains("GET, HEAD");
    }

    @Test
    void it_speaks_welsh() {
        hasDoneAboutYou("yes").visits("/move/task-list?lang=cy");

        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Eich tasgau");
        assertThat(tasks())
                .containsEntry("Amdanoch chi", "Wedi’i gwblhau")
                .containsEntry("Eich anifeiliaid", "Heb ddechrau eto")
                .containsEntry("Gwiriwch eich atebion", "Methu dechrau eto");
    }

    /** What the journey without a task list fills. */
    public record Plain(Boolean first, Boolean second, Boolean third) {}

    @Test
    void without_a_task_list_sections_follow_one_another_and_head_check_answers() {
        Journey<Plain> journey = Journey.of("plain", Plain.class)
                .section("one", Text.of("One"), section -> section.page("first", yesNo("first", Text.of("First?"))))
                .section(
                        "two",
                        Text.of("Two"),
                        section ->
                                section.onlyIf(is("first", true)).page("second", yesNo("second", Text.of("Second?"))))
                .section("three", Text.of("Three"), section -> section.page("third", yesNo("third", Text.of("Third?"))))
                .checkAnswers()
                .build();
        Person other = new Person(JourneyHandler.of(journey).build());

        other.visits("/plain/first").sends("first", "yes");
        assertThat(other.at()).isEqualTo("/plain/second");
        other.sends("second", "no").sends("third", "yes");
        assertThat(other.at()).isEqualTo("/plain/check-answers");
        assertThat(other.page().select("#answers h2").eachText()).containsExactly("One", "Two", "Three");

        other.visits("/plain/first?change").sends("first", "no");
        assertThat(other.at()).isEqualTo("/plain/check-answers");
        assertThat(other.page().select("#answers h2").eachText()).containsExactly("One", "Three");
        assertThat(other.visits("/plain/second").at()).isEqualTo("/plain/check-answers");
    }
}
