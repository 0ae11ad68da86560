package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.submission.Submission;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SubmittingTest {

    private final RememberingStore store = new RememberingStore();

    private Answers answers() {
        return DraftJson.read(store.last().orElseThrow().contents()).answers();
    }

    @Test
    void answers_off_the_path_are_purged_when_the_person_submits() {
        JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(RememberingStore.KEYS)
                .build();
        Person person = new Person(handler);
        person.reachesCheckAnswers().visits("/permit/electric?change").sends("electric", "no");
        person.sends("band", "HIGH").visits("/permit/electric?change").sends("electric", "yes");
        assertThat(answers().properties()).as("kept for a change of mind").contains("band");

        person.sends().sends();

        Delivered.by(handler);
        assertThat(person.at()).isEqualTo("/permit/confirmation");
        assertThat(store.last().orElseThrow().status()).isInstanceOf(Status.Submitted.class);
        assertThat(answers().properties()).doesNotContain("band").contains("name", "contact");
    }

    @Test
    void a_submission_that_cannot_be_recorded_is_not_delivered_until_it_is_and_keeps_its_reference() {
        AtomicBoolean down = new AtomicBoolean(true);
        List<Submission<Permit>> deliveries = new CopyOnWriteArrayList<>();
        List<String> heard = new CopyOnWriteArrayList<>();
        JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .onSubmit(deliveries::add)
                .listener(event -> {
                    if (event instanceof ServiceEvent.Submitted submitted) {
                        if (down.get()) {
                            throw new IllegalStateException("no room for the event");
                        }
                        heard.add(submitted.reference());
                    }
                })
                .build();
        Person person = new Person(handler).reachesCheckAnswers().sends();
        String tokens = person.tokens();

        FormsResponse refused = person.post("/permit/declaration", tokens);
        Delivered.by(handler);
        assertThat(refused.status()).isEqualTo(500);
        assertThat(deliveries).isEmpty();
        assertThat(handler.deliveries().pending()).isEqualTo(1);

        down.set(false);
        FormsResponse again = person.post("/permit/declaration", tokens);
        Delivered.by(handler);

        assertThat(again.header("Location")).contains("/permit/confirmation");
        assertThat(deliveries).extracting(Submission::reference).hasSize(1).isEqualTo(heard);
        assertThat(handler.deliveries().pending()).isZero();
    }

    @Test
    void what_a_listener_refused_is_published_and_delivered_without_the_person_once_it_is_back() {
        AtomicBoolean down = new AtomicBoolean(true);
        List<Submission<Permit>> deliveries = new CopyOnWriteArrayList<>();
        List<ServiceEvent> heard = new CopyOnWriteArrayList<>();
        JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .onSubmit(deliveries::add)
                .listener(event -> {
                    if (event instanceof ServiceEvent.Submitted && down.get()) {
                        throw new IllegalStateException("no room for the event");
                    }
                    heard.add(event);
                })
                .build();
        Person person = new Person(handler).reachesCheckAnswers().sends();
        person.visits("/permit/declaration?lang=cy");
        person.post("/permit/declaration", person.tokens());

        down.set(false);
        handler.deliveries().takeUpDue();
        Delivered.by(handler);

        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.language()).isEqualTo(Language.WELSH);
            assertThat(heard)
                    .filteredOn(ServiceEvent.Submitted.class::isInstance)
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(((ServiceEvent.Submitted) event).reference()).isEqualTo(delivery.reference());
                        assertThat(event.context().at()).isEqualTo(delivery.submittedAt());
                        assertThat(event.context().language()).isEqualTo(Language.WELSH);
                        assertThat(event.context().application())
                                .isEqualTo(heard.get(0).context().application());
                    });
        });
    }

    @Test
    void once_submitted_the_answers_cannot_be_changed_though_they_are_not_delivered_yet() {
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Submission<Permit>> deliveries = new CopyOnWriteArrayList<>();
        JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(RememberingStore.KEYS)
                .onSubmit(submission -> {
                    called.countDown();
                    await(goOn);
                    deliveries.add(submission);
                })
                .build();
        Person person = new Person(handler).reachesCheckAnswers().sends();
        String csrf = person.csrf();
        person.sends();
        await(called);

        FormsResponse late = person.post("/permit/name?change", "name=Eve&csrf=" + csrf);
        person.visits("/permit/check-answers");
        String shown = person.page().select(".govuk-panel__body strong").text();
        goOn.countDown();
        Delivered.by(handler);

        assertThat(late.header("Location")).contains("/permit/confirmation");
        assertThat(person.at()).isEqualTo("/permit/confirmation");
        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.application().name()).isEqualTo("Ada");
            assertThat(delivery.reference()).isEqualTo(shown);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
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
