package dev.guildhall.forms;

import static dev.guildhall.forms.content.Block.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.support.OpeningTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {

    private static final Instant OPENS = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-06-30T22:59:00Z");

    private final HandClock clock = new HandClock("2026-06-15T12:00:00Z");
    private final RememberingStore store = new RememberingStore(clock);
    private final List<Submission<Permit>> submissions = new CopyOnWriteArrayList<>();

    private JourneyHandler handler(OpeningTimes times) {
        return JourneyHandler.of(Permit.journey())
                .clock(clock)
                .store(store)
                .keys(RememberingStore.KEYS)
                .lifetime(Duration.ofDays(60))
                .onSubmit(submissions::add)
                .openingTimes(times)
                .build();
    }

    private Person person(OpeningTimes times) {
        return new Person(handler(times));
    }

    private static OpeningTimes season() {
        return OpeningTimes.always().opens(OPENS).closes(CLOSES);
    }

    private static FormsResponse get(Person person, String target) {
        return person.send(FormsRequest.to("GET", target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/permit", "/permit/", "/permit/resident", "/permit/check-answers", "/permit/confirmation"})
    void before_it_opens_every_page_says_when_it_will(String address) {
        clock.moveTo("2026-05-31T07:59:59.5Z");

        Person early = person(season());
        FormsResponse response = early.visits(address).response();

        assertThat(response.status()).isEqualTo(503);
        assertThat(response.header("Retry-After")).contains(Long.toString(24 * 60 * 60 + 1));
        assertThat(early.page().title()).isEqualTo("Sorry, the service is unavailable - Apply for a permit");
        assertThat(early.page().select("main").text())
                .contains("You will be able to use the service from 9am on Monday 1 June 2026.");
        assertThat(response.header("Set-Cookie")).isEmpty();
    }

    @Test
    void it_is_open_from_the_first_moment_to_the_last() {
        clock.moveTo("2026-06-01T08:00:00Z");
        assertThat(get(person(season()), "/permit").status()).isEqualTo(200);

        clock.moveTo("2026-06-30T22:58:59.999Z");
        assertThat(get(person(season()), "/permit").status()).isEqualTo(200);

        clock.moveTo("2026-06-30T22:59:00Z");
        assertThat(get(person(season()), "/permit").status()).isEqualTo(503);
    }

    @Test
    void after_it_closed_the_page_says_so_with_what_the_team_tells_and_no_time_to_try_again() {
        clock.moveTo("2026-07-01T00:00:00Z");

        Person late = person(season().whileClosed(paragraph(
                        Text.of("You can apply again next year.", "Gallwch wneud cais eto y flwyddyn nesaf."))))
                .visits("/permit/resident");

        assertThat(late.response().status()).isEqualTo(503);
        assertThat(late.response().header("Retry-After")).isEmpty();
        assertThat(late.page().expectFirst("h1").text()).isEqualTo("Sorry, this service has closed");
        assertThat(late.page().select("main").text()).contains("You can apply again next year.");
    }

    @Test
    void what_is_submitted_after_it_closed_is_refused_plainly_and_nothing_is_lost() {
        Person late = person(season()).reachesCheckAnswers().sends();
        byte[] saved = store.last().orElseThrow().contents();
        clock.moveTo("2026-06-30T22:59:00Z");

        late.sends();

        assertThat(late.response().status()).isEqualTo(503);
        assertThat(late.page().select("main").text())
                .contains("You had not submitted your application before the service closed.");
        assertThat(submissions).isEmpty();
        assertThat(store.last().orElseThrow().contents()).isEqualTo(saved);
        assertThat(store.last().orElseThrow().status()).isInstanceOf(Status.Draft.class);
    }

    @Test
    void whoever_saved_an_answer_before_it_closed_may_finish_within_the_grace() {
        OpeningTimes times = season().finishWithin(Duration.ofHours(1));
        JourneyHandler handler = handler(times);
        Person inFlight = new Person(handler).reachesCheckAnswers();
        clock.moveTo("2026-06-30T23:58:59Z");

        inFlight.visits("/permit/name?change").sends("name", "Grace").sends().sends();

        assertThat(inFlight.at()).isEqualTo("/permit/confirmation");
        Delivered.by(handler);
        assertThat(submissions).hasSize(1);
        assertThat(get(person(times), "/permit").status())
                .as("nobody else may start")
                .isEqualTo(503);
    }

    @Test
    void the_grace_ends_to_the_second() {
        Person inFlight = person(season().finishWithin(Duration.ofHours(1))).reachesCheckAnswers();
        clock.moveTo("2026-06-30T23:59:00Z");

        inFlight.sends();

        assertThat(inFlight.response().status()).isEqualTo(503);
        assertThat(submissions).isEmpty();
    }

    @Test
    void while_it_pauses_people_are_told_that_their_answers_are_kept_and_then_go_on() {
        OpeningTimes pause = OpeningTimes.always()
                .closes(Instant.parse("2026-06-20T21:00:00Z"))
                .opens(Instant.parse("2026-06-21T11:00:00Z"));
        Person inFlight = person(pause).visits("/permit/resident").sends("resident", "yes");
        clock.moveTo("2026-06-20T21:00:00Z");

        inFlight.sends("name", "Ada");
        assertThat(inFlight.response().status()).isEqualTo(503);
        assertThat(inFlight.response().header("Retry-After")).contains(Integer.toString(14 * 60 * 60));
        assertThat(inFlight.page().select("main").text())
                .contains("from midday on Sunday 21 June 2026", "The answers that you saved are kept.");

        clock.moveTo("2026-06-21T11:00:00Z");
        assertThat(inFlight.visits("/permit/confirmation").at()).isEqualTo("/permit/name");
    }

    @Test
    void the_confirmation_stays_in_view_after_it_closed_and_no_other_application_can_be_started() {
        Person done = person(season()).reachesCheckAnswers().sends().sends();
        clock.moveTo("2026-07-01T00:00:00Z");

        assertThat(done.visits("/permit/confirmation").response().status()).isEqualTo(200);
        assertThat(done.visits("/permit/check-answers").at()).isEqualTo("/permit/confirmation");
        assertThat(done.visits("/permit/resident").response().status()).isEqualTo(503);
        assertThat(done.visits("/permit").response().status()).isEqualTo(503);
    }

    @Test
    void the_pages_beside_the_journey_and_its_styles_stay_open() {
        clock.moveTo("2026-07-01T00:00:00Z");
        Person late = person(season()).visits("/permit");

        assertThat(get(late, late.page().select("link[rel=stylesheet]").attr("href"))
                        .status())
                .isEqualTo(200);
        assertThat(get(late, "/permit/cookies").status()).isEqualTo(200);
        assertThat(get(late, "/permit/nowhere").status()).isEqualTo(404);
    }

    @Test
    void times_that_contradict_themselves_are_refused() {
        assertThatThrownBy(() -> OpeningTimes.always().opens(OPENS).closes(OPENS))
                .hasMessage("The journey opens and closes at 2026-06-01T08:00:00Z: give two different times");
        assertThatThrownBy(() -> season().finishWithin(Duration.ofSeconds(-1)))
                .hasMessage("The time to finish is PT-1S: give zero or more");
        assertThatThrownBy(() -> OpeningTimes.always().finishWithin(Duration.ofHours(1)))
                .hasMessageContaining("the journey never closes");
        assertThatThrownBy(() -> person(season().whileClosed(paragraph(Text.of("Gone.")))))
                .hasMessageContaining("\"Gone.\" has no wording in Cymraeg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_pages_of_a_closed_journey_are_accessible(String language) {
        clock.moveTo("2026-05-01T08:05:00Z");
        Person early = person(season()).visits("/permit?lang=" + language);
        AccessiblePages.assertAccessible("not open yet", early.response());
        assertThat(early.page().expectFirst("html").attr("lang")).isEqualTo(language);
        if (language.equals("cy")) {
            assertThat(early.page().select("main").text()).contains("o 9am ddydd Llun 1 Mehefin 2026");
        }
        clock.moveTo("2026-07-01T00:00:00Z");
        AccessiblePages.assertAccessible(
                "closed", person(season()).visits("/permit?lang=" + language).response());
    }
}
