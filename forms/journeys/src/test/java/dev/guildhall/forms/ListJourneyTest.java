package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list that a person adds to, walked through the handler. */
class ListJourneyTest {

    private final RememberingStore store = new RememberingStore();
    private final List<Submission<Fleet>> submissions = new ArrayList<>();
    private final List<ServiceEvent> events = new ArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Fleet.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .onSubmit(submissions::add)
            .listener(events::add)
            .build();
    private final Person person = new Person(handler);

    private OfItems vehicles() {
        Answers answers = DraftJson.read(store.last().orElseThrow().contents()).answers();
        return (OfItems) answers.find("vehicles").orElseGet(OfItems::none);
    }

    private List<Integer> numbers() {
        return vehicles().items().stream().map(Item::number).toList();
    }

    private Person adds(String registration) {
        return person.sends("registration", registration).sends("electric", "yes");
    }

    private Person hasAdded(String... registrations) {
        person.visits("/fleet/business").sends("business", "yes");
        for (String registration : registrations) {
            adds(registration);
            if (!registration.equals(registrations[registrations.length - 1])) {
                person.sends("another", "yes");
            }
        }
        return person;
    }

    private Person reachesCheckAnswers(String... registrations) {
        return hasAdded(registrations)
                .sends("another", "no")
                .sends("another", "no")
                .sends("contact", "Ada");
    }

    private List<String> shownItems() {
        return person.page().select("main dt").eachText();
    }

    private String errors() {
        return person.page().expectFirst(".govuk-error-summary__list").text();
    }

    @Test
    void a_list_that_must_not_be_empty_begins_with_its_first_item() {
        person.visits("/fleet/business").sends("business", "no");

        assertThat(person.at()).isEqualTo("/fleet/vehicles/1/registration");
        assertThat(person.visits("/fleet/vehicles").at()).isEqualTo("/fleet/vehicles/1/registration");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/fleet/business");
    }

    @Test
    void items_are_added_one_after_another_and_summed_up() {
        hasAdded("AB12", "CD34");

        assertThat(person.at()).isEqualTo("/fleet/vehicles");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("You have added 2 vehicles");
        assertThat(shownItems()).containsExactly("AB12", "CD34");
        assertThat(person.page().select("main dd a").eachText())
                .containsExactly("Change AB12", "Remove AB12", "Change CD34", "Remove CD34");
        assertThat(person.page().select("main dd a").eachAttr("href"))
                .containsExactly(
                        "/fleet/vehicles/1/registration?change=vehicles",
                        "/fleet/vehicles/1/remove?change=vehicles",
                        "/fleet/vehicles/2/registration?change=vehicles",
                        "/fleet/vehicles/2/remove?change=vehicles");
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void the_team_receives_a_record_for_each_item() {
        person.visits("/fleet/business")
                .sends("business", "yes")
                .sends("registration", "AB12")
                .sends("electric", "no")
                .sends("weight", "1200")
                .sends("another", "yes")
                .sends("registration", "CD34")
                .sends("electric", "yes")
                .sends("another", "no")
                .sends("another", "yes")
                .sends("name", "Grace")
                .sends("another", "no")
                .sends("contact", "Ada");

        assertThat(person.at()).isEqualTo("/fleet/check-answers");
        person.sends();
        Delivered.by(handler);

        assertThat(submissions)
                .extracting(Submission::application)
                .containsExactly(new Fleet(
                        true,
                        List.of(new Fleet.Vehicle("AB12", false, 1200), new Fleet.Vehicle("CD34", true, null)),
                        List.of(new Fleet.Driver("Grace")),
                        "Ada"));
    }

    @Test
    void a_condition_of_an_item_reads_the_items_own_answer_and_those_before_the_list() {
        person.visits("/fleet/business")
                .sends("business", "no")
                .sends("registration", "AB12")
                .sends("electric", "no");

        assertThat(person.at()).as("weight is for businesses").isEqualTo("/fleet/vehicles");

        person.visits("/fleet/business").sends("business", "yes");
        person.visits("/fleet/check-answers");

        assertThat(person.at()).isEqualTo("/fleet/vehicles/1/weight");
    }

    @Test
    void nothing_is_written_until_the_first_page_of_an_item_is_answered() {
        hasAdded("AB12");
        int saves = store.saves();

        person.sends("another", "yes");

        assertThat(person.at()).isEqualTo("/fleet/vehicles/2/registration");
        assertThat(store.saves()).isEqualTo(saves);
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/fleet/vehicles");
    }

    @Test
    void removing_asks_first_and_never_renumbers() {
        hasAdded("AB12", "CD34", "EF56");

        person.visits("/fleet/vehicles/2/remove");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Are you sure you want to remove CD34?");
        person.sends("remove", "yes");

        assertThat(person.at()).isEqualTo("/fleet/vehicles");
        assertThat(shownItems()).containsExactly("AB12", "EF56");
        assertThat(numbers()).containsExactly(1, 3);
        assertThat(person.page().select("main dd a").eachAttr("href")).anyMatch(href -> href.contains("vehicles/3/"));

        person.sends("another", "yes");
        assertThat(person.at()).isEqualTo("/fleet/vehicles/4/registration");
    }

    @Test
    void saying_no_removes_nothing_and_saying_nothing_is_an_error() {
        hasAdded("AB12");

        person.visits("/fleet/vehicles/1/remove").sends();
        assertThat(person.response().status()).isEqualTo(422);
        assertThat(errors()).isEqualTo("Select yes if you are sure that you want to remove it");
        person.sends("remove", "no");

        assertThat(person.at()).isEqualTo("/fleet/vehicles");
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void the_number_of_a_removed_item_is_off_the_path_for_ever() {
        hasAdded("AB12", "CD34");
        String csrf = person.csrf();
        person.visits("/fleet/vehicles/2/remove").sends("remove", "yes");
        int saves = store.saves();

        FormsResponse stale = person.post("/fleet/vehicles/2/registration", "csrf=" + csrf + "&registration=ZZ99");
        FormsResponse staleAdding =
                person.post("/fleet/vehicles/2/registration?add", "csrf=" + csrf + "&registration=ZZ99");
        FormsResponse staleRemoval = person.post("/fleet/vehicles/2/remove", "csrf=" + csrf + "&remove=yes");

        assertThat(List.of(stale, staleAdding, staleRemoval))
                .extracting(FormsResponse::status)
                .containsOnly(303);
        assertThat(stale.header("Location")).contains("/fleet/vehicles");
        assertThat(store.saves()).isEqualTo(saves);
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void the_only_item_of_a_list_that_must_not_be_empty_makes_room_for_another() {
        hasAdded("AB12");

        person.visits("/fleet/vehicles/1/remove").sends("remove", "yes");

        assertThat(person.at()).isEqualTo("/fleet/vehicles/2/registration");
    }

    @Test
    void two_tabs_that_add_at_once_both_survive_and_a_form_sent_again_adds_nothing() {
        hasAdded("AB12");
        person.sends("another", "yes");
        String csrf = person.csrf();
        String address = "/fleet/vehicles/2/registration?add";

        person.post(address, "csrf=" + csrf + "&registration=CD34");
        FormsResponse second = person.post(address, "csrf=" + csrf + "&registration=EF56");
        person.post(address, "csrf=" + csrf + "&registration=EF56");
        person.post(address, "csrf=" + csrf + "&registration=CD34");

        assertThat(second.header("Location")).contains("/fleet/vehicles/3/electric");
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void a_list_that_is_full_takes_no_more() {
        hasAdded("AB12", "CD34", "EF56");

        assertThat(person.page().select("main input[type=radio]")).isEmpty();
        assertThat(person.page().expectFirst(".govuk-inset-text").text()).contains("more than 3 vehicles");
        assertThat(person.visits("/fleet/vehicles/4/registration").at()).isEqualTo("/fleet/vehicles");
        person.sends();

        assertThat(person.at()).isEqualTo("/fleet/other-drivers");
    }

    @Test
    void the_person_says_whether_there_is_more() {
        hasAdded("AB12").sends();

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(errors()).isEqualTo("Select yes if you need to add another vehicle");
        assertThat(person.page().expectFirst(".govuk-error-summary__list a").attr("href"))
                .isEqualTo("#another");
        assertThat(person.visits("/fleet/contact").at())
                .as("it is not known that this is all")
                .isEqualTo("/fleet/vehicles");
    }

    @Test
    void a_list_may_stay_empty_where_none_is_needed() {
        hasAdded("AB12").sends("another", "no");

        assertThat(person.at()).isEqualTo("/fleet/other-drivers");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("You have not added any drivers");
        person.sends("another", "no");

        assertThat(person.at()).isEqualTo("/fleet/contact");
    }

    @Test
    void an_item_that_is_not_complete_is_named_and_keeps_the_list_open() {
        hasAdded("AB12").sends("another", "yes").sends("registration", "CD34");

        person.visits("/fleet/vehicles");
        assertThat(person.page().select("main dl").text()).contains("CD34 Incomplete");
        person.sends("another", "no");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(errors()).isEqualTo("CD34: answer every question");
        person.visits(person.page().expectFirst(".govuk-error-summary__list a").attr("href"));
        assertThat(person.at()).isEqualTo("/fleet/vehicles/2/electric?change=vehicles");
        person.sends("electric", "yes");
        assertThat(person.at()).isEqualTo("/fleet/vehicles");
    }

    @Test
    void change_from_the_summary_returns_to_the_summary() {
        hasAdded("AB12", "CD34");

        person.visits("/fleet/vehicles/1/registration?change=vehicles");
        assertThat(person.page().expectFirst(".govuk-back-link").attr("href")).isEqualTo("/fleet/vehicles");
        person.sends("registration", "ZZ99");

        assertThat(person.at()).isEqualTo("/fleet/vehicles");
        assertThat(shownItems()).containsExactly("ZZ99", "CD34");
    }

    @Test
    void change_from_the_summary_asks_exactly_what_it_brings_in() {
        hasAdded("AB12");

        person.visits("/fleet/vehicles/1/electric?change=vehicles").sends("electric", "no");

        assertThat(person.at()).isEqualTo("/fleet/vehicles/1/weight?change=vehicles");
        person.sends("weight", "900");
        assertThat(person.at()).isEqualTo("/fleet/vehicles");
    }

    @Test
    void change_from_check_answers_returns_to_check_answers() {
        reachesCheckAnswers("AB12", "CD34");
        assertThat(person.at()).isEqualTo("/fleet/check-answers");

        person.visits("/fleet/vehicles/2/registration?change").sends("registration", "ZZ99");

        assertThat(person.at()).isEqualTo("/fleet/check-answers");
        assertThat(person.page().text()).contains("ZZ99");
    }

    @Test
    void adding_from_check_answers_passes_the_summary_and_returns_to_check_answers() {
        reachesCheckAnswers("AB12");

        person.visits("/fleet/vehicles?change").sends("another", "yes");
        assertThat(person.at()).isEqualTo("/fleet/vehicles/2/registration?change=vehicles.check-answers");
        person.sends("registration", "CD34");
        assertThat(person.at()).isEqualTo("/fleet/vehicles/2/electric?change=vehicles.check-answers");
        person.sends("electric", "yes");
        assertThat(person.at()).isEqualTo("/fleet/vehicles?change");
        person.sends("another", "no");

        assertThat(person.at()).isEqualTo("/fleet/check-answers");
    }

    @Test
    void removing_from_check_answers_passes_the_summary_and_returns_to_check_answers() {
        reachesCheckAnswers("AB12", "CD34");

        person.visits("/fleet/vehicles?change");
        person.visits(person.page().select("main dd a").eachAttr("href").get(1)).sends("remove", "yes");
        assertThat(person.at()).isEqualTo("/fleet/vehicles?change");
        person.sends("another", "no");

        assertThat(person.at()).isEqualTo("/fleet/check-answers");
        assertThat(person.page().select(".govuk-summary-card__title").eachText())
                .containsExactly("CD34");
    }

    @Test
    void check_answers_shows_each_item_with_its_name() {
        reachesCheckAnswers("AB12", "CD34");

        assertThat(person.page().select(".govuk-summary-card__title").eachText())
                .containsExactly("AB12", "CD34");
        assertThat(person.page().select(".govuk-summary-card a").eachAttr("href"))
                .contains("/fleet/vehicles/2/registration?change#registration");
        assertThat(person.page().select("main dd").eachText()).contains("AB12 CD34", "None");
    }

    @Test
    void the_same_again_changes_nothing() {
        reachesCheckAnswers("AB12", "CD34");
        int saves = store.saves();

        person.visits("/fleet/vehicles").sends();
        person.visits("/fleet/vehicles/1/registration").sends();
        person.visits("/fleet/vehicles/1/electric").sends();

        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void a_change_of_mind_restores_an_items_answers() {
        person.visits("/fleet/business")
                .sends("business", "yes")
                .sends("registration", "AB12")
                .sends("electric", "no")
                .sends("weight", "1200");

        person.visits("/fleet/vehicles/1/electric?change=vehicles").sends("electric", "yes");
        assertThat(person.visits("/fleet/vehicles/1/weight").at()).isNotEqualTo("/fleet/vehicles/1/weight");
        person.visits("/fleet/vehicles/1/electric?change=vehicles").sends("electric", "no");

        assertThat(person.at()).isEqualTo("/fleet/vehicles");
        person.visits("/fleet/vehicles/1/weight");
        assertThat(person.page().expectFirst("#weight").attr("value")).isEqualTo("1200");
    }

    @Test
    void an_answer_about_an_item_is_held_against_its_own_record() {
        hasAdded("AB12").sends("another", "yes").sends("registration", "much too long");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(errors()).isEqualTo("The registration number must be 8 characters or less");
        person.sends("registration", "CD34");
        assertThat(person.at()).isEqualTo("/fleet/vehicles/2/electric");
    }

    @Test
    void events_name_page_and_property_and_never_an_item() {
        reachesCheckAnswers("AB12");
        person.visits("/fleet/vehicles/1/registration?change").sends("registration", "ZZ99");
        person.visits("/fleet/vehicles/1/remove").sends("remove", "yes");

        assertThat(events.toString()).doesNotContain("AB12", "ZZ99");
        assertThat(events.stream()
                        .filter(ServiceEvent.PageAnswered.class::isInstance)
                        .map(event -> ((ServiceEvent.PageAnswered) event).page()))
                .containsExactly(
                        "business",
                        "vehicles/registration",
                        "vehicles/electric",
                        "vehicles",
                        "other-drivers",
                        "contact");
        assertThat(events.stream()
                        .filter(ServiceEvent.AnswerChanged.class::isInstance)
                        .map(ServiceEvent.AnswerChanged.class::cast)
                        .map(event -> event.page() + event.questions()))
                .containsExactly("vehicles/registration[registration]", "vehicles[vehicles]");
    }

    @Test
    void it_speaks_welsh() {
        hasAdded("AB12");

        person.visits("/fleet/vehicles?lang=cy");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Rydych chi wedi ychwanegu 1 cerbyd");
        person.sends();
        assertThat(errors()).isEqualTo("Dewiswch ‘Oes’ os oes angen i chi ychwanegu cerbyd arall");
        person.visits("/fleet/vehicles/1/remove");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Ydych chi’n siŵr eich bod am ddileu AB12?");
        person.sends("remove", "no").sends("another", "no");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Nid ydych chi wedi ychwanegu gyrrwr eto");
    }

    @Test
    void addresses_that_are_no_place_are_not_found() {
        hasAdded("AB12");

        for (String address : List.of(
                "vehicles/0/registration",
                "vehicles/01/registration",
                "vehicles/1/nowhere",
                "vehicles/1",
                "vehicles/1/registration/x",
                "vehicles/99999999999/registration",
                "business/1/registration",
                "vehicles/-1/registration")) {
            assertThat(person.visits("/fleet/" + address).response().status())
                    .as(address)
                    .isEqualTo(404);
        }
    }
}
