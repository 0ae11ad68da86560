package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.support.OpeningTimes;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an app is told when it cannot go on: the session is over, the journey closed, or the service another. */
class JsonSessionTest {

    record Other(@Nullable String town) {}

    private final HandClock clock = new HandClock("2026-06-01T12:00:00Z");
    private final RememberingStore store = new RememberingStore(clock);
    private final SessionKeys keys = SessionKeys.of(SessionKey.random(new SecureRandom()));
    private final JourneyHandler handler = permit(OpeningTimes.always());
    private final Person cookies = new Person(handler);
    private final App app = new App(cookies);

    private JourneyHandler permit(OpeningTimes times) {
        return JourneyHandler.of(Permit.journey())
                .clock(clock)
                .store(store)
                .keys(RememberingStore.KEYS)
                .sessionKeys(keys)
                .lifetime(Duration.ofMinutes(30))
                .openingTimes(times)
                .build();
    }

    private static JsonNode problem(FormsResponse response) {
        assertThat(response.header("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(response.status());
        return problem;
    }

    @Test
    void a_page_of_the_journey_tells_how_long_the_session_lasts_and_how_to_prolong_or_end_it() {
        app.visits("/permit/resident");

        JsonNode session = app.page().path("session");
        assertThat(session.path("seconds").asInt()).isEqualTo(1800);
        assertThat(app.get(session.path("keepAlive").asString()).status()).isEqualTo(204);
        app.visits(session.path("signOut").asString());
        assertThat(app.page().path("title").asString()).isEqualTo("You have signed out");
        assertThat(app.page().path("kind").asString()).isEqualTo("telling");
        assertThat(app.visits("/permit").page().has("session")).isFalse();
    }

    @Test
    void after_the_end_reading_leads_to_words_and_sending_is_told_as_a_problem() {
        app.visits("/permit/resident").sends("resident", "yes");
        String token = app.page().path("token").asString();
        int saves = store.saves();
        clock.moveTo("2026-06-01T12:31:00Z");

        FormsResponse prolonging = app.get("/permit/keep-alive");
        FormsResponse sent = app.post("/permit/name", "{\"token\":\"" + token + "\",\"answers\":{\"name\":\"Ada\"}}");

        assertThat(prolonging.status()).isEqualTo(410);
        assertThat(problem(prolonging).path("title").asString()).isEqualTo("For your security, we signed you out");
        assertThat(sent.status()).isEqualTo(403);
        assertThat(problem(sent).path("title").asString()).isEqualTo("For your security, we signed you out");
        assertThat(problem(sent).path("detail").asString()).contains("What you just sent was not saved.");
        assertThat(problem(sent).path("next").asString()).isEqualTo("/permit");
        assertThat(sent.bodyText()).doesNotContain("Ada");
        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void reading_after_the_end_leads_to_the_page_that_says_so() {
        app.visits("/permit/resident").sends("resident", "yes");
        clock.moveTo("2026-06-01T12:31:00Z");

        app.visits("/permit/name");

        assertThat(app.at()).isEqualTo("/permit/timed-out");
        assertThat(app.response().status()).isEqualTo(200);
        assertThat(app.page().path("title").asString()).isEqualTo("For your security, we signed you out");
    }

    @Test
    void a_closed_journey_says_when_it_opens() {
        App early = new App(new Person(permit(OpeningTimes.always().opens(Instant.parse("2026-06-02T08:00:00Z")))));

        FormsResponse closed = early.get("/permit/resident");

        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Retry-After")).contains("72000");
        assertThat(problem(closed).path("title").asString()).isEqualTo("Sorry, the service is unavailable");
        assertThat(problem(closed).path("detail").asString())
                .isEqualTo("You will be able to use the service from 9am on Tuesday 2 June 2026.");
        assertThat(problem(early.get("/permit/resident?lang=cy")).path("title").asString())
                .isEqualTo("Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael");
    }

    @Test
    void a_version_that_is_not_served_any_more_is_told_with_what_starts_again() {
        app.visits("/permit/resident").sends("resident", "yes");
        Journey<Other> changed = Journey.of("permit", Other.class)
                .version("2")
                .page("town", Questions.text("town", Text.of("Town?", "Tref?")))
                .checkAnswers()
                .build();
        Person same = new Person(JourneyHandler.of(changed)
                .clock(clock)
                .store(store)
                .keys(RememberingStore.KEYS)
                .sessionKeys(keys)
                .lifetime(Duration.ofMinutes(30))
                .build());
        same.cookies().putAll(cookies.cookies());
        App later = new App(same);

        JsonNode told = later.visits("/permit/town").page();
        FormsResponse answer = later.response();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(problem(answer).path("title").asString()).isEqualTo("This service has changed since you started");
        assertThat(told.path("action").asString()).isEqualTo("/permit/start-again");
        later.sends(Map.of());
        assertThat(later.at()).isEqualTo("/permit/town");
        assertThat(later.response().status()).isEqualTo(200);
        assertThat(later.fields()).containsEntry("town", List.of());
    }
}
