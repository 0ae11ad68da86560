package dev.guildhall.forms;

import static dev.guildhall.forms.content.Block.bullets;
import static dev.guildhall.forms.content.Block.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.support.Feedback;
import dev.guildhall.forms.support.Satisfaction;
import dev.guildhall.forms.support.SupportPage;
import dev.guildhall.forms.support.SupportPages;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pages beside a journey, as an app reads and sends them. */
class JsonAsideTest {

    private final List<Feedback> received = new CopyOnWriteArrayList<>();
    private final List<ServiceEvent> events = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.definition()
                    .exitThisPage(URI.create("https://www.bbc.co.uk/weather"))
                    .build())
            .support(SupportPages.builder()
                    .page(SupportPage.of(
                            "terms",
                            Text.of("Terms and conditions", "Telerau ac amodau"),
                            paragraph(Text.of("Be fair.", "Byddwch yn deg.")),
                            bullets(Text.of("Pay.", "Talwch."))))
                    .feedback(received::add)
                    .build())
            .listener(events::add)
            .build();
    private final App app = new App(new Person(handler));

    private List<String> content(String member) {
        return app.page()
                .path("content")
                .valueStream()
                .filter(block -> block.has(member))
                .map(block -> block.path(member).asString())
                .toList();
    }

    @Test
    void the_start_page_leads_to_every_page_beside_the_journey() {
        app.visits("/permit");

        assertThat(content("address")).contains("/permit/cookies", "/permit/terms", "/permit/feedback");
        assertThat(app.page().path("feedback").asString()).isEqualTo("/permit/feedback");
        for (String address : content("address")) {
            assertThat(app.visits(address).response().status()).as(address).isEqualTo(200);
            assertThat(app.response().header("Content-Type")).contains("application/json");
        }
    }

    @Test
    void a_page_of_the_teams_is_told_in_both_languages_and_starts_no_session() {
        app.visits("/permit/terms");

        assertThat(app.page().path("page").asString()).isEqualTo("terms");
        assertThat(app.page().path("kind").asString()).isEqualTo("telling");
        assertThat(app.page().path("title").asString()).isEqualTo("Terms and conditions");
        assertThat(content("text")).containsExactly("Be fair.");
        assertThat(app.page().path("content").path(1).path("items").path(0).asString())
                .isEqualTo("Pay.");
        assertThat(app.page().has("token")).isFalse();
        assertThat(app.response().header("Set-Cookie")).isEmpty();
        app.visits("/permit/terms?lang=cy");
        assertThat(content("text")).containsExactly("Byddwch yn deg.");
    }

    @Test
    void the_cookies_that_an_app_keeps_are_told_too() {
        app.visits("/permit/cookies");

        assertThat(content("text"))
                .contains("guildhall", "Keeps your answers together while you use the service")
                .contains("Expires: When you close your browser");
        assertThat(app.get("/permit/cookies?lang=cy").bodyText()).contains("Yn dod i ben: Pan fyddwch");
    }

    @Test
    void every_page_leads_away_at_once_where_the_journey_lets_people_leave() {
        for (String address : List.of("/permit", "/permit/resident", "/permit/terms", "/permit/feedback")) {
            assertThat(app.visits(address).page().path("exit").asString())
                    .as(address)
                    .isEqualTo("https://www.bbc.co.uk/weather");
        }
    }

    @Test
    void feedback_is_asked_for_and_received_once() {
        app.visits("/permit/feedback");
        JsonNode questions = app.page().path("questions");
        assertThat(app.page().path("kind").asString()).isEqualTo("form");
        assertThat(questions
                        .path(0)
                        .path("options")
                        .valueStream()
                        .map(option -> option.path("value").asString()))
                .containsExactly("very-satisfied", "satisfied", "neither", "dissatisfied", "very-dissatisfied");
        assertThat(questions.path(1).path("required").asBoolean()).isFalse();

        app.sends(Map.of("satisfaction", "satisfied", "comment", "Ask Zebedee\r\nless."));

        assertThat(app.at()).isEqualTo("/permit/feedback/sent");
        assertThat(app.page().path("title").asString()).isEqualTo("Thank you for your feedback");
        assertThat(received).singleElement().satisfies(feedback -> {
            assertThat(feedback.satisfaction()).isEqualTo(Satisfaction.SATISFIED);
            assertThat(feedback.comment()).contains("Ask Zebedee\nless.");
        });
        assertThat(events).singleElement().isInstanceOf(ServiceEvent.FeedbackGiven.class);
    }

    @Test
    void feedback_that_is_wrong_is_told_with_422_and_keeps_what_was_typed() {
        String comment = "x".repeat(Feedback.MAX_COMMENT + 1);

        app.visits("/permit/feedback").sends(Map.of("satisfaction", "perhaps", "comment", comment));

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(app.page()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("satisfaction", "comment");
        assertThat(app.page().path("errors").path(0).path("message").asString())
                .isEqualTo("Select how satisfied you are with this service");
        assertThat(app.fields()).containsEntry("comment", List.of(comment));
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answers\":{\"satisfaction\":\"satisfied\"}}",
                "{\"token\":\"made-up\",\"answers\":{\"satisfaction\":\"satisfied\"}}"
            })
    void feedback_without_the_persons_token_is_refused(String body) {
        app.visits("/permit/feedback");

        FormsResponse refused = app.post("/permit/feedback", body);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(received).isEmpty();
    }
}
