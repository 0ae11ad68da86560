package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.returning.SaveAndReturn;
import dev.guildhall.forms.returning.SaveAndReturnMessage;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People who save their application and come back to it with an app. */
class JsonReturningTest {

    private static final String PHRASE = "purple otter lamp";

    private final TurningClock clock = new TurningClock();
    private final RememberingStore store = new RememberingStore(clock);
    private final List<SaveAndReturnMessage> messages = new ArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .clock(clock)
            .sessionLifetime(Duration.ofHours(1))
            .draftLifetime(Duration.ofDays(30))
            .saveAndReturn(
                    SaveAndReturn.byPhrase().andLink(messages::add, URI.create("https://permits.example.gov.uk")))
            .build();
    private final App app = new App(new Person(handler));
    private final App elsewhere = new App(new Person(handler));

    private App underWay() {
        return app.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
    }

    private String saved() {
        app.visits("/permit/save-and-return").sends("phrase", PHRASE);
        return app.page().path("reference").asString();
    }

    private static List<String> fields(App of) {
        return of.page()
                .path("questions")
                .valueStream()
                .map(question -> question.path("type").asString() + " "
                        + question.path("fields").path(0).path("name").asString())
                .toList();
    }

    @Test
    void a_person_comes_back_on_another_device_with_the_reference_and_the_phrase() {
        underWay();
        app.visits(app.page().path("save").asString());
        assertThat(fields(app)).containsExactly("password phrase");
        String reference = saved();
        assertThat(app.at()).isEqualTo("/permit/save-and-return/saved");
        assertThat(reference).isNotEmpty();

        elsewhere.visits("/permit");
        elsewhere.visits(elsewhere.page().path("return").asString());
        assertThat(fields(elsewhere)).containsExactly("text reference", "password phrase");
        elsewhere.sends(Map.of("reference", reference, "phrase", "Purple Otter LAMP"));

        assertThat(elsewhere.at()).isEqualTo("/permit/born");
        assertThat(elsewhere.visits("/permit/name").fields()).containsEntry("name", List.of("Ada"));
    }

    @Test
    void a_weak_phrase_is_refused_in_words_and_never_shown_again() {
        underWay().visits("/permit/save-and-return");
        int saves = store.saves();

        app.sends("phrase", "canary");

        assertThat(app.response().status()).isEqualTo(422);
        JsonNode error = app.page().path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("phrase");
        assertThat(error.path("message").asString()).startsWith("Secret phrase must have at least 12 characters");
        assertThat(app.response().bodyText()).doesNotContain("canary");
        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void a_wrong_phrase_and_an_unknown_reference_get_the_same_answer() {
        underWay();
        String reference = saved();

        elsewhere.visits("/permit/return").sends(Map.of("reference", reference, "phrase", "green heron door"));
        int wrong = elsewhere.response().status();
        String errors = elsewhere.page().path("errors").toString();
        elsewhere.sends(Map.of("reference", "2222-2222-2222", "phrase", PHRASE));

        assertThat(wrong).isEqualTo(422);
        assertThat(elsewhere.response().status()).isEqualTo(422);
        assertThat(elsewhere.page().path("errors").toString()).isEqualTo(errors).contains("one of them is wrong");
        assertThat(elsewhere.response().bodyText()).doesNotContain(PHRASE);
    }

    @Test
    void a_link_is_sent_to_an_address_and_leads_back_only_when_it_is_sent_itself() {
        underWay().visits("/permit/email-link").sends("email", " Ada@Example.com ");
        assertThat(app.at()).isEqualTo("/permit/email-link/sent");
        assertThat(app.page().path("title").asString()).isEqualTo("We have sent you a link");
        assertThat(app.page().path("session").path("seconds").asInt()).isEqualTo(3600);
        String link = messages.get(0).link().getPath();
        int saves = store.saves();

        elsewhere.visits(link);

        assertThat(elsewhere.page().path("kind").asString()).isEqualTo("form");
        assertThat(elsewhere.page().path("page").asString()).isEqualTo("return");
        assertThat(elsewhere.response().header("Referrer-Policy")).contains("no-referrer");
        assertThat(store.saves()).isEqualTo(saves);
        elsewhere.sends(Map.of());
        assertThat(elsewhere.at()).isEqualTo("/permit/born");
    }

    @Test
    void an_address_that_is_none_is_refused_and_one_too_many_link_is_not_sent() {
        underWay().visits("/permit/email-link").sends("email", "nowhere");
        assertThat(app.response().status()).isEqualTo(422);
        assertThat(app.fields()).containsEntry("email", List.of("nowhere"));

        for (int link = 0; link < 10; link++) {
            app.visits("/permit/email-link").sends("email", "ada@example.com");
            assertThat(app.response().status()).isEqualTo(200);
        }
        app.visits("/permit/email-link").sends("email", "ada@example.com");

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(app.page().path("errors").path(0).path("message").asString())
                .startsWith("You have asked for as many links as we can send");
        assertThat(messages).hasSize(10);
    }

    @Test
    void a_link_that_is_over_is_told_as_a_problem_in_its_own_words() {
        underWay().visits("/permit/email-link").sends("email", "ada@example.com");
        clock.turn(Duration.ofDays(8));

        FormsResponse gone = elsewhere.get(messages.get(0).link().getPath());

        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.header("Content-Type")).contains("application/problem+json");
        assertThat(gone.bodyText())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"This link no longer works\",\"status\":410,"
                        + "\"detail\":\"It has expired, or the address was not copied whole.\",\"next\":\"/permit\"}");
    }
}
