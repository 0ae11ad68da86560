package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.submission.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JourneyHandlerTest {

    private final List<Submission<Permit>> submissions = new CopyOnWriteArrayList<>();
    private final List<ServiceEvent> events = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .onSubmit(submissions::add)
            .listener(events::add)
            .build();
    private final Person person = new Person(handler);

    @Test
    void a_person_walks_from_the_start_page_to_the_confirmation() {
        person.visits("/permit");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Apply for a permit");
        person.visits(person.page().expectFirst("main a.govuk-button").attr("href"));

        person.reachesCheckAnswers();
        assertThat(person.at()).isEqualTo("/permit/check-answers");
        person.sends();
        assertThat(person.at()).isEqualTo("/permit/declaration");
        person.sends();

        assertThat(person.at()).isEqualTo("/permit/confirmation");
        Delivered.by(handler);
        assertThat(submissions).hasSize(1);
        assertThat(person.page().select(".govuk-panel__body strong").text())
                .isEqualTo(submissions.get(0).reference());
    }

    @Test
    void the_team_receives_the_answers_on_the_path_and_no_other() {
        person.visits("/permit/resident")
                .sends("resident", "yes")
                .sends("name", "Ada")
                .sends("born-day", "10", "born-month", "Rhagfyr", "born-year", "1985")
                .sends("address-line1", "1 High St", "address-town", "Town", "address-postcode", "AB1 2CD")
                .sends("electric", "no")
                .sends("band", "HIGH")
                .sends("doors", "5", "uses", "FAMILY", "uses", "WORK")
                .sends("contact", "EMAIL", "email", "ada@example.com");
        person.visits("/permit/electric?change").sends("electric", "yes");
        person.visits("/permit/contact?change").sends("contact", "POST");

        person.sends().sends();

        Delivered.by(handler);
        assertThat(submissions)
                .singleElement()
                .extracting(Submission::application)
                .isEqualTo(new Permit(
                        true,
                        "Ada",
                        java.time.LocalDate.of(1985, 12, 10),
                        new Permit.Address("1 High St", null, "Town", null, "AB1 2CD"),
                        true,
                        null,
                        5,
                        List.of(Permit.Use.WORK, Permit.Use.FAMILY),
                        Permit.Contact.POST,
                        null));
    }

    @Test
    void an_error_is_shown_in_the_title_the_summary_and_at_the_field_and_keeps_what_was_typed() {
        person.visits("/permit/resident").sends("resident", "yes");

        person.sends("name", "A name that is longer than twenty");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(person.page().title()).isEqualTo("Error: What is your name? - Apply for a permit");
        assertThat(person.page().select(".govuk-error-summary a").text())
                .isEqualTo("Name must be 20 characters or less");
        assertThat(person.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
        assertThat(person.page().select("#name-error").text()).isEqualTo("Error: Name must be 20 characters or less");
        assertThat(person.page().select("#name").val()).isEqualTo("A name that is longer than twenty");
    }

    @Test
    void a_page_off_the_path_redirects_to_the_first_incomplete_one_and_writes_nothing() {
        person.visits("/permit/resident").sends("resident", "yes");
        String csrf = person.csrf();

        FormsResponse read = person.send(FormsRequest.to("GET", "/permit/contact"));
        FormsResponse written = person.post("/permit/contact", "csrf=" + csrf + "&contact=POST");

        assertThat(read.status()).isEqualTo(303);
        assertThat(read.header("Location")).contains("/permit/name");
        assertThat(written.header("Location")).contains("/permit/name");
        person.sends("name", "Ada").visits("/permit/contact");
        assertThat(person.at()).isEqualTo("/permit/born");
        assertThat(events)
                .filteredOn(ServiceEvent.PageAnswered.class::isInstance)
                .hasSize(2);
    }

    @Test
    void a_no_leads_to_the_exit_page_where_nothing_can_be_sent() {
        person.visits("/permit/resident").sends("resident", "no");

        assertThat(person.at()).isEqualTo("/permit/sorry");
        assertThat(person.page().select("main form")).isEmpty();
        person.visits("/permit/check-answers");
        assertThat(person.at()).isEqualTo("/permit/sorry");
    }

    @Test
    void change_asks_exactly_what_it_brings_in_and_returns_to_check_answers() {
        person.reachesCheckAnswers();

        person.visits("/permit/electric?change").sends("electric", "no");
        assertThat(person.at()).isEqualTo("/permit/band?change");
        person.sends("band", "LOW");

        assertThat(person.at()).isEqualTo("/permit/check-answers");
        person.visits("/permit/electric?change").sends("electric", "yes");
        person.visits("/permit/electric?change").sends("electric", "no");
        assertThat(person.at()).as("what was answered before is back").isEqualTo("/permit/check-answers");
    }

    @Test
    void while_changing_the_back_link_leads_to_the_page_before_and_from_the_first_to_check_answers() {
        person.reachesCheckAnswers().visits("/permit/electric?change");
        assertThat(person.page().select(".govuk-back-link").attr("href")).isEqualTo("/permit/check-answers");

        person.sends("electric", "no");

        assertThat(person.at()).isEqualTo("/permit/band?change");
        assertThat(person.page().select(".govuk-back-link").attr("href")).isEqualTo("/permit/electric?change");
    }

    @Test
    void a_language_chosen_on_the_way_in_is_kept() {
        person.visits("/?lang=cy");

        assertThat(person.page().expectFirst("html").attr("lang")).isEqualTo("cy");
    }

    @Test
    void a_change_link_names_what_it_changes_as_within_a_sentence() {
        person.reachesCheckAnswers();

        assertThat(person.page().select(".govuk-summary-list__actions a").eachText())
                .contains("Change name", "Change when were you born?");
    }

    @Test
    void sending_a_page_unchanged_changes_and_publishes_nothing() {
        person.reachesCheckAnswers();
        List<ServiceEvent> before = new ArrayList<>(events);

        person.visits("/permit/name?change").sends();

        assertThat(person.at()).isEqualTo("/permit/check-answers");
        assertThat(events).isEqualTo(before);
    }

    @Test
    void events_tell_what_happened_without_any_value() {
        person.visits("/permit/resident")
                .sends("resident", "yes")
                .sends("name", "")
                .sends("name", "Zebedee");
        person.visits("/permit/name").sends("name", "Zacharias");

        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("JourneyStarted", "PageAnswered", "ValidationFailed", "PageAnswered", "AnswerChanged");
        assertThat(events.toString())
                .contains("Required")
                .doesNotContain("Zebedee")
                .doesNotContain("Zacharias");
    }

    @Test
    void any_number_of_concurrent_submits_is_one_submission() throws Exception {
        person.reachesCheckAnswers().sends();
        String tokens = person.tokens();
        ExecutorService threads = Executors.newFixedThreadPool(16);

        List<Future<FormsResponse>> responses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            FormsRequest.Builder request = FormsRequest.to("POST", "/permit/declaration")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", "guildhall=" + person.cookies().get("guildhall"))
                    .body(tokens);
            responses.add(threads.submit(() -> handler.handle(request.build())));
        }
        for (Future<FormsResponse> response : responses) {
            assertThat(response.get().header("Location")).contains("/permit/confirmation");
        }
        threads.shutdown();

        Delivered.by(handler);
        assertThat(submissions).hasSize(1);
        assertThat(events).filteredOn(ServiceEvent.Submitted.class::isInstance).hasSize(1);
    }

    @Test
    void a_submission_that_cannot_be_delivered_at_once_is_accepted_and_tried_again_under_the_same_reference() {
        List<String> references = new ArrayList<>();
        JourneyHandler failing = JourneyHandler.of(Permit.journey())
                .onSubmit(submission -> {
                    references.add(submission.reference());
                    if (references.size() == 1) {
                        throw new IllegalStateException("the case system is down");
                    }
                })
                .deliveryPolicy(DeliveryPolicy.standard().firstDelay(Duration.ZERO))
                .build();
        Person patient = new Person(failing).reachesCheckAnswers().sends();

        patient.sends();

        assertThat(patient.at()).isEqualTo("/permit/confirmation");
        String reference = patient.page().select(".govuk-panel__body strong").text();
        Delivered.by(failing);
        assertThat(references).containsExactly(reference, reference);
    }

    @Test
    void going_back_after_submission_leads_to_the_confirmation_and_another_application_can_be_started() {
        person.reachesCheckAnswers().sends().sends();
        String reference = person.page().select(".govuk-panel__body strong").text();

        person.visits("/permit/check-answers");
        assertThat(person.at()).isEqualTo("/permit/confirmation");
        person.visits("/permit/resident").sends("resident", "yes");
        assertThat(person.at()).isEqualTo("/permit/name");

        person.visits("/permit/confirmation");
        assertThat(person.page().select(".govuk-panel__body strong").text()).isEqualTo(reference);
        Delivered.by(handler);
        assertThat(submissions).hasSize(1);
    }

    @Test
    void two_tabs_that_answer_different_pages_both_keep_their_answers() {
        person.reachesCheckAnswers();
        String csrf = person.visits("/permit/name?change").csrf();

        person.post("/permit/name?change", "csrf=" + csrf + "&name=Grace");
        person.post("/permit/car?change", "csrf=" + csrf + "&doors=3");
        person.visits("/permit/check-answers");

        assertThat(person.page().select("main").text()).contains("Grace").contains("3");
    }

    @Test
    void every_page_is_in_welsh_once_welsh_is_chosen() {
        person.visits("/permit/resident?lang=cy");
        assertThat(person.page().expectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(person.page().expectFirst("h1").text()).isEqualTo("Ydych chi'n byw yma?");

        person.sends();

        assertThat(person.page().title()).startsWith("Gwall: ");
        assertThat(person.page().select(".govuk-error-summary__title").text()).isEqualTo("Mae yna broblem");
        assertThat(person.page().select(".govuk-error-summary a").text())
                .isEqualTo("Dewiswch ‘Ydw’ os ydych chi'n byw yma");
    }

    @Test
    void an_address_tells_everything_that_is_wrong_with_it_at_once() {
        person.visits("/permit/resident")
                .sends("resident", "yes")
                .sends("name", "Ada")
                .sends("born-day", "10", "born-month", "12", "born-year", "1985");

        person.sends("address-line1", "x".repeat(31), "address-postcode", "ab1 2cd!");

        assertThat(person.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#address-line1", "#address-town", "#address-postcode");
        assertThat(person.page().select("#address-postcode").val()).isEqualTo("ab1 2cd!");
    }
}
