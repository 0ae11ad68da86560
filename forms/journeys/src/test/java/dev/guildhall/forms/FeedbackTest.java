package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.service.Phase;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.support.Feedback;
import dev.guildhall.forms.support.Satisfaction;
import dev.guildhall.forms.support.SupportPages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackTest {

    private final List<Feedback> received = new ArrayList<>();
    private final List<ServiceEvent> events = new ArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.definition()
                    .service(ServiceDetails.named(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
                            .languages(Language.ENGLISH, Language.WELSH)
                            .phase(Phase.BETA)
                            .build())
                    .build())
            .support(SupportPages.builder().feedback(received::add).build())
            .listener(events::add)
            .clock(new HandClock("2026-06-01T12:00:00Z"))
            .build();
    private final Person person = new Person(handler);

    @ParameterizedTest
    @CsvSource({
        "very-satisfied, VERY_SATISFIED, 5",
        "satisfied, SATISFIED, 4",
        "neither, NEITHER, 3",
        "dissatisfied, DISSATISFIED, 2",
        "very-dissatisfied, VERY_DISSATISFIED, 1"
    })
    void the_team_hears_what_a_person_says_and_the_event_tells_only_how_satisfied_they_were(
            String value, Satisfaction satisfaction, int score) {
        person.visits("/permit/feedback").sends("satisfaction", value, "comment", "Ask Zebedee\r\nless.");

        assertThat(person.at()).isEqualTo("/permit/feedback/sent");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Thank you for your feedback");
        assertThat(received).singleElement().satisfies(feedback -> {
            assertThat(feedback.satisfaction()).isEqualTo(satisfaction);
            assertThat(feedback.comment()).contains("Ask Zebedee\nless.");
            assertThat(feedback.journey()).isEqualTo("permit");
            assertThat(feedback.toString()).doesNotContain("Zebedee");
        });
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ServiceEvent.FeedbackGiven.class,
                        given -> assertThat(given.satisfaction()).isEqualTo(score));
        assertThat(events.toString()).doesNotContain("Zebedee");
    }

    @Test
    void the_options_go_from_very_satisfied_to_very_dissatisfied_and_none_is_chosen() {
        person.visits("/permit/feedback");

        assertThat(person.page().select(".govuk-radios__label").eachText())
                .containsExactly(
                        "Very satisfied",
                        "Satisfied",
                        "Neither satisfied nor dissatisfied",
                        "Dissatisfied",
                        "Very dissatisfied");
        assertThat(person.page().select("input[checked]")).isEmpty();
    }

    @Test
    void no_comment_is_needed() {
        person.visits("/permit/feedback").sends("satisfaction", "satisfied", "comment", "  ");

        assertThat(received).singleElement().extracting(Feedback::comment).isEqualTo(java.util.Optional.empty());
    }

    @Test
    void without_a_choice_the_page_is_shown_again_with_what_was_typed() {
        person.visits("/permit/feedback").sends("comment", "Ask \"less\" </textarea>");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(person.page().title()).startsWith("Error: Give feedback");
        assertThat(person.page().select(".govuk-error-summary a").text())
                .isEqualTo("Select how satisfied you are with this service");
        assertThat(person.page()
                        .getElementById(person.page()
                                .select(".govuk-error-summary a")
                                .attr("href")
                                .substring(1)))
                .isNotNull();
        assertThat(person.page().select("textarea").val()).isEqualTo("Ask \"less\" </textarea>");
        assertThat(received).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void a_comment_may_be_as_long_as_the_limit_and_no_longer() {
        person.visits("/permit/feedback")
                .sends("satisfaction", "neither", "comment", "x".repeat(Feedback.MAX_COMMENT + 1));
        assertThat(person.page().select(".govuk-error-summary a").text())
                .isEqualTo("What you write must be 1,200 characters or less");
        assertThat(person.page().select("input[checked]").val()).isEqualTo("neither");
        assertThat(received).isEmpty();

        person.sends("satisfaction", "neither", "comment", "x".repeat(Feedback.MAX_COMMENT));
        assertThat(received).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"satisfaction=5", "satisfaction=satisfied&satisfaction=neither", "satisfaction=", "other=1"})
    void a_choice_that_is_not_offered_or_made_twice_is_refused(String body) {
        person.visits("/permit/feedback");

        FormsResponse response = person.post("/permit/feedback", body + "&csrf=" + person.csrf());

        assertThat(response.status()).isEqualTo(422);
        assertThat(received).isEmpty();
    }

    @Test
    void feedback_that_was_not_sent_from_this_page_is_refused() {
        person.visits("/permit/feedback");

        FormsResponse response = person.post("/permit/feedback", "satisfaction=satisfied");

        assertThat(response.status()).isEqualTo(403);
        assertThat(received).isEmpty();
    }

    @Test
    void what_the_team_cannot_take_is_a_problem_with_the_service_and_no_event() {
        Person unheard = new Person(JourneyHandler.of(Permit.journey())
                .support(SupportPages.builder()
                        .feedback(feedback -> {
                            throw new IllegalStateException("full");
                        })
                        .build())
                .listener(events::add)
                .build());

        unheard.visits("/permit/feedback").sends("satisfaction", "satisfied");

        assertThat(unheard.response().status()).isEqualTo(500);
        assertThat(events).isEmpty();
    }

    @Test
    void giving_feedback_in_the_middle_changes_nothing_of_the_application() {
        person.visits("/permit/resident").sends("resident", "yes");

        person.visits("/permit/feedback").sends("satisfaction", "satisfied").visits("/permit/confirmation");

        assertThat(person.at()).isEqualTo("/permit/name");
    }

    @Test
    void the_phase_banner_the_footer_and_the_confirmation_lead_to_the_feedback_page() {
        person.visits("/permit");
        assertThat(person.page().select(".govuk-phase-banner a").attr("href")).isEqualTo("/permit/feedback");
        assertThat(person.page().select("footer a").eachAttr("href")).contains("/permit/feedback");

        person.reachesCheckAnswers().sends().sends();

        assertThat(person.at()).isEqualTo("/permit/confirmation");
        assertThat(person.page().select("main a[href=/permit/feedback]").text())
                .isEqualTo("What do you think of this service? (takes 30 seconds)");
    }

    @Test
    void a_journey_that_asks_for_no_feedback_has_no_page_for_it() {
        Person other = new Person(JourneyHandler.of(Permit.journey()).build());

        assertThat(other.visits("/permit/feedback").response().status()).isEqualTo(404);
    }

    @Test
    void head_is_answered_as_get_and_other_methods_are_refused() {
        assertThat(person.send(FormsRequest.to("HEAD", "/permit/feedback")).status())
                .isEqualTo(200);
        assertThat(person.send(FormsRequest.to("HEAD", "/permit/feedback/sent")).status())
                .isEqualTo(200);
        assertThat(person.send(FormsRequest.to("PUT", "/permit/feedback")).header("Allow"))
                .contains("GET, HEAD, POST");
        assertThat(person.send(FormsRequest.to("POST", "/permit/feedback/sent")).header("Allow"))
                .contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_feedback_pages_are_accessible_blank_in_error_and_sent(String language) {
        person.visits("/permit/feedback?lang=" + language);
        AccessiblePages.assertAccessible("feedback", person.response());
        AccessiblePages.assertAccessible(
                "feedback in error",
                person.sends("comment", "x".repeat(Feedback.MAX_COMMENT + 1)).response());
        assertThat(person.page().select(".govuk-error-summary a")).hasSize(2);
        AccessiblePages.assertAccessible(
                "feedback sent",
                person.sends("satisfaction", "satisfied", "comment", "").response());
        assertThat(person.page().expectFirst("html").attr("lang")).isEqualTo(language);
    }
}
