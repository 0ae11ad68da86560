package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmittingTest {

    private final RememberingStore store = new RememberingStore();

    private Answers answers() {
        return DraftJson.read(store.last().orElseThrow().contents()).answers();
    }

    @Test
    void answers_off_the_path_are_purged_when_the_person_submits() {
        Person person =
                new Person(JourneyHandler.of(Permit.journey()).store(store).build());
        person.reachesCheckAnswers().visits("/permit/electric?change").sends("electric", "no");
        person.sends("band", "HIGH").visits("/permit/electric?change").sends("electric", "yes");
        assertThat(answers().properties()).as("kept for a change of mind").contains("band");

        person.sends().sends();

        assertThat(person.at()).isEqualTo("/permit/confirmation");
        assertThat(store.last().orElseThrow().status()).isInstanceOf(Status.Submitted.class);
        assertThat(answers().properties()).doesNotContain("band").contains("name", "contact");
    }

    @Test
    void a_listener_that_refuses_the_submission_lets_it_be_repeated_under_the_same_reference() {
        List<Submission<Permit>> deliveries = new ArrayList<>();
        List<ServiceEvent> heard = new ArrayList<>();
        Person person = new Person(JourneyHandler.of(Permit.journey())
                .onSubmit(deliveries::add)
                .listener(event -> {
                    if (event instanceof ServiceEvent.Submitted && deliveries.size() == 1) {
                        throw new IllegalStateException("no room for the event");
                    }
                    heard.add(event);
                })
                .build());
        person.reachesCheckAnswers().sends();

        FormsResponse failed = person.post("/permit/declaration", "csrf=" + person.csrf());
        person.visits("/permit/declaration").sends();

        assertThat(failed.status()).isEqualTo(500);
        assertThat(person.at()).isEqualTo("/permit/confirmation");
        assertThat(deliveries)
                .extracting(Submission::reference)
                .hasSize(2)
                .containsOnly(deliveries.get(0).reference());
        assertThat(heard).filteredOn(ServiceEvent.Submitted.class::isInstance).hasSize(1);
    }

    @Test
    void while_a_submission_is_under_way_its_answers_cannot_be_changed() {
        List<Submission<Permit>> deliveries = new ArrayList<>();
        Person person = new Person(JourneyHandler.of(Permit.journey())
                .store(store)
                .onSubmit(submission -> {
                    deliveries.add(submission);
                    if (deliveries.size() == 1) {
                        throw new IllegalStateException("the case system is down");
                    }
                })
                .build());
        person.reachesCheckAnswers().sends();
        String csrf = person.csrf();
        person.post("/permit/declaration", "csrf=" + csrf);

        FormsResponse late = person.post("/permit/name?change", "name=Eve&csrf=" + csrf);
        person.visits("/permit/declaration").sends();

        assertThat(late.header("Location")).contains("/permit/check-answers");
        assertThat(deliveries)
                .hasSize(2)
                .allSatisfy(
                        delivery -> assertThat(delivery.application().name()).isEqualTo("Ada"));
    }

    @Test
    void over_tls_every_cookie_is_bound_to_this_host() {
        Person person = new Person(JourneyHandler.of(Permit.journey()).build());

        FormsResponse response =
                person.send(FormsRequest.to("GET", "/permit?lang=cy").secure());

        assertThat(response.headers())
                .filteredOn(header -> header.name().equals("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(header -> assertThat(header.value())
                        .startsWith("__Host-")
                        .contains("; Secure")
                        .contains("; HttpOnly")
                        .contains("; SameSite=Lax"));
    }
}
