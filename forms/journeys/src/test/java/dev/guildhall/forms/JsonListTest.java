package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An app that adds to a list, changes what it added and removes it again. */
class JsonListTest {

    private final RememberingStore store = new RememberingStore();
    private final List<Submission<Fleet>> submissions = new CopyOnWriteArrayList<>();
    private final List<ServiceEvent> events = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Fleet.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .onSubmit(submissions::add)
            .listener(events::add)
            .build();
    private final App app = new App(new Person(handler));

    private App hasAdded(String... registrations) {
        app.visits("/fleet/business").sends("business", "yes");
        for (String registration : registrations) {
            if (app.at().equals("/fleet/vehicles")) {
                app.sends("another", "yes");
            }
            app.sends("registration", registration).sends("electric", "yes");
        }
        return app;
    }

    private List<Integer> numbers() {
        return DraftJson.read(store.last().orElseThrow().contents())
                .answers()
                .find("vehicles")
                .map(OfItems.class::cast)
                .orElseGet(OfItems::none)
                .items()
                .stream()
                .map(Item::number)
                .toList();
    }

    private JsonNode item(int index) {
        return app.page().path("items").path(index);
    }

    private String error(String member) {
        return app.page().path("errors").path(0).path(member).asString();
    }

    @Test
    void a_list_comes_with_its_items_and_the_question_whether_there_is_more() {
        hasAdded("AB12", "CD34");

        JsonNode page = app.page();
        assertThat(page.path("page").asString()).isEqualTo("vehicles");
        assertThat(page.path("kind").asString()).isEqualTo("list");
        assertThat(page.path("title").asString()).isEqualTo("You have added 2 vehicles");
        assertThat(page.path("items").size()).isEqualTo(2);
        assertThat(item(1).path("number").asInt()).isEqualTo(2);
        assertThat(item(1).path("name").asString()).isEqualTo("CD34");
        assertThat(item(1).path("status").asString()).isEqualTo("complete");
        assertThat(item(1).path("change").asString()).isEqualTo("/fleet/vehicles/2/registration?change=vehicles");
        assertThat(item(1).path("remove").asString()).isEqualTo("/fleet/vehicles/2/remove?change=vehicles");
        JsonNode question = page.path("questions").path(0);
        assertThat(question.path("type").asString()).isEqualTo("yes-no");
        assertThat(question.path("label").asString()).isEqualTo("Do you need to add another vehicle?");
        assertThat(question.path("fields").path(0).path("name").asString()).isEqualTo("another");
        assertThat(question.path("options").path(0).path("value").asString()).isEqualTo("yes");
        assertThat(app.visits("/fleet/vehicles?lang=cy").page().path("title").asString())
                .isEqualTo("Rydych chi wedi ychwanegu 2 o gerbydau");
    }

    @Test
    void an_item_is_added_changed_and_removed_and_the_submission_holds_what_is_left() {
        hasAdded("AB12", "CD34");

        app.visits(item(0).path("change").asString()).sends("registration", "XY99");
        assertThat(app.at()).isEqualTo("/fleet/vehicles");
        assertThat(item(0).path("name").asString()).isEqualTo("XY99");
        app.visits(item(1).path("remove").asString());
        assertThat(app.page().path("kind").asString()).isEqualTo("removal");
        assertThat(app.page().path("title").asString()).isEqualTo("Are you sure you want to remove CD34?");
        app.sends("remove", "yes");
        assertThat(numbers()).containsExactly(1);
        app.sends("another", "no")
                .sends("another", "no")
                .sends("contact", "Ada")
                .sends(Map.of());

        Delivered.by(handler);
        assertThat(app.page().path("kind").asString()).isEqualTo("confirmation");
        assertThat(submissions)
                .singleElement()
                .extracting(submission -> submission.application().vehicles())
                .isEqualTo(List.of(new Fleet.Vehicle("XY99", true, null)));
    }

    @Test
    void an_item_that_is_to_stay_stays_and_a_number_is_never_given_again() {
        hasAdded("AB12", "CD34");

        app.visits("/fleet/vehicles/2/remove?change=vehicles").sends("remove", "no");
        assertThat(numbers()).containsExactly(1, 2);
        app.visits("/fleet/vehicles/2/remove?change=vehicles").sends("remove", "yes");
        app.sends("another", "yes");

        assertThat(app.at()).isEqualTo("/fleet/vehicles/3/registration");
        assertThat(app.page().path("action").asString()).isEqualTo("/fleet/vehicles/3/registration?add");
        FormsResponse gone = app.get("/fleet/vehicles/2/registration");
        assertThat(gone.status()).isEqualTo(303);
        assertThat(gone.header("Location")).contains("/fleet/vehicles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "Yes", "null"})
    void what_says_neither_yes_nor_no_is_refused_and_writes_nothing(String said) {
        hasAdded("AB12");
        int saves = store.saves();

        app.sends("another", said);

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(error("property")).isEqualTo("vehicles");
        assertThat(error("field")).isEqualTo("another");
        assertThat(error("message")).isEqualTo("Select yes if you need to add another vehicle");
        assertThat(app.page().path("items").size()).isEqualTo(1);
        app.visits("/fleet/vehicles/1/remove?change=vehicles").sends("remove", said);
        assertThat(app.response().status()).isEqualTo(422);
        assertThat(error("field")).isEqualTo("remove");
        assertThat(store.saves()).isEqualTo(saves);
        assertThat(events.get(events.size() - 1)).isInstanceOf(ServiceEvent.ValidationFailed.class);
    }

    @Test
    void an_item_that_is_not_complete_is_named_by_the_error_and_leads_to_what_is_missing() {
        hasAdded("AB12").sends("another", "yes").sends("registration", "CD34").visits("/fleet/vehicles");

        assertThat(item(1).path("status").asString()).isEqualTo("incomplete");
        app.sends("another", "no");

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(error("property")).isEqualTo("vehicles.2");
        assertThat(error("message")).isEqualTo("CD34: answer every question");
        assertThat(item(1).path("change").asString()).isEqualTo("/fleet/vehicles/2/electric?change=vehicles");
    }

    @Test
    void a_full_list_asks_nothing_and_goes_on() {
        hasAdded("AB12", "CD34", "EF56");

        assertThat(app.page().path("questions").size()).isZero();
        app.sends(Map.of());

        assertThat(app.at()).isEqualTo("/fleet/other-drivers");
        assertThat(app.page().path("title").asString()).isEqualTo("You have not added any drivers");
    }

    @Test
    void a_list_off_the_path_redirects_and_without_the_token_nothing_is_removed() {
        hasAdded("AB12", "CD34");
        int saves = store.saves();

        assertThat(app.get("/fleet/other-drivers").header("Location")).contains("/fleet/vehicles");
        FormsResponse refused = app.post("/fleet/vehicles/1/remove", "{\"answers\":{\"remove\":\"yes\"}}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(store.saves()).isEqualTo(saves);
    }
}
